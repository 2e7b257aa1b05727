package import Figures

/// A published figure that has another value now.
package struct Berichtigung: Hashable, Sendable {
    /// The period's id, such as `2026-09`.
    package let zeitraum: String
    package let id: String
    /// Empty for the whole.
    package let dimension: [CrossPart]
    package let bisher: FigureValue
    /// Nil when the figure is no longer reported.
    package let jetzt: FigureValue?
    /// One when it is certain; several when it can only be narrowed down.
    package let ursachen: [Ursache]
    /// The Stichtag of the site that had the old value, `2026-10-31`.
    package let standBisher: String
    /// The Stichtag of the build that found the change.
    package let standJetzt: String

    package init(
        zeitraum: String,
        id: String,
        dimension: [CrossPart],
        bisher: FigureValue,
        jetzt: FigureValue?,
        ursachen: [Ursache],
        standBisher: String,
        standJetzt: String
    ) {
        self.zeitraum = zeitraum
        self.id = id
        self.dimension = dimension
        self.bisher = bisher
        self.jetzt = jetzt
        self.ursachen = ursachen
        self.standBisher = standBisher
        self.standJetzt = standJetzt
    }

    /// Whole, Bereich or team: what the page shows.
    var isOnPage: Bool {
        dimension.isEmpty || (dimension.count == 1 && ["bereich", "team"].contains(dimension[0].name))
    }

    /// What makes a cell in one period, for looking it up and for sorting.
    static func key(_ zeitraum: String, _ id: String, _ dimension: [CrossPart]) -> String {
        ([zeitraum, id] + dimension.map { $0.name + "=" + $0.value }).joined(separator: " ")
    }

    var sortKey: String { Berichtigung.key(zeitraum, id, dimension) + " " + standJetzt }
}
