package import Figures

/// What an earlier site says of itself: its figures, what they were made from, and its own Berichtigungen.
package struct Published: Sendable {
    /// The figures of one period.
    package struct Figures: Sendable {
        package let id: String
        /// S of the period then, `2026-10-31`.
        package let stand: String
        package let cells: [Cell]

        package init(id: String, stand: String, cells: [Cell]) {
            self.id = id
            self.stand = stand
            self.cells = cells
        }
    }

    package struct Cell: Sendable {
        package let id: String
        package let dimension: [CrossPart]
        package let value: FigureValue

        package init(id: String, dimension: [CrossPart], value: FigureValue) {
            self.id = id
            self.dimension = dimension
            self.value = value
        }
    }

    /// A file that figures are made from.
    package struct Input: Hashable, Sendable {
        package let path: String
        /// As in `manifest.json`.
        package let role: String
        package let sha256: String

        package init(path: String, role: String, sha256: String) {
            self.path = path
            self.role = role
            self.sha256 = sha256
        }
    }

    package let stichtag: String
    package let werkzeug: String
    package let inputs: [Input]
    package let zeitraeume: [Figures]
    /// Nil when the site has none.
    package let grundlage: Grundlage?
    package let eintraege: [Berichtigung]
    /// Empty when the site does not say.
    package let anlaesse: [Anlass]

    package init(
        stichtag: String,
        werkzeug: String,
        inputs: [Input],
        zeitraeume: [Figures],
        grundlage: Grundlage?,
        eintraege: [Berichtigung],
        anlaesse: [Anlass]
    ) {
        self.stichtag = stichtag
        self.werkzeug = werkzeug
        self.inputs = inputs
        self.zeitraeume = zeitraeume
        self.grundlage = grundlage
        self.eintraege = eintraege
        self.anlaesse = anlaesse
    }
}
