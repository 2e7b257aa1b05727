/// What changed the figures of one period: a file that is new or another, or inputs that cannot be named.
package struct Anlass: Hashable, Sendable, Encodable {
    package enum Art: String, Sendable, Encodable {
        case neu, geaendert
        /// No new or changed file has rows in the period: one is gone or has another name, or a row counts elsewhere now.
        case eingaben
    }

    /// The period's id, such as `2026-09`.
    package let zeitraum: String
    package let art: Art
    /// Relative to the data folder; empty for `eingaben`.
    package let datei: String
    /// As in `manifest.json`; empty likewise.
    package let rolle: String
    /// The file's rows that count in the period; without those that other files know, unless these changed, too.
    package let zeilen: Int
    /// True when each of these rows is new or other than before, false when nobody can tell which are.
    package let isExact: Bool
    /// The Stichtag of the site that was compared with, and that of the build.
    package let standBisher: String
    package let standJetzt: String

    package init(
        zeitraum: String,
        art: Art,
        datei: String,
        rolle: String,
        zeilen: Int,
        isExact: Bool,
        standBisher: String,
        standJetzt: String
    ) {
        self.zeitraum = zeitraum
        self.art = art
        self.datei = datei
        self.rolle = rolle
        self.zeilen = zeilen
        self.isExact = isExact
        self.standBisher = standBisher
        self.standJetzt = standJetzt
    }

    /// Whether it is why a figure changed.
    func explains(_ entry: Berichtigung) -> Bool {
        guard entry.zeitraum == zeitraum, entry.standBisher == standBisher, entry.standJetzt == standJetzt else {
            return false
        }
        return rolle.isEmpty || entry.isOfMassnahmen == (rolle == "massnahmen")
    }
}
