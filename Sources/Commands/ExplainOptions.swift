package import Days

/// `krm explain`; ids and codes are as typed, the config decides whether they exist.
package struct ExplainOptions: Sendable {
    package enum Format: String, CaseIterable, Sendable {
        case text, csv
    }

    package var kennzahl: String
    package var zeitraum: Period
    package var bereich: String?
    package var team: String?
    package var art: String?
    package var eingangsweg: String?
    package var anliegen: String?
    package var stichtag: Day?
    package var format = Format.text
    package var data = "data"

    package init(kennzahl: String, zeitraum: Period) {
        self.kennzahl = kennzahl
        self.zeitraum = zeitraum
    }
}
