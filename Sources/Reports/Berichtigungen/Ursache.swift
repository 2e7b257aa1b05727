/// Why a published figure changed, as far as two builds tell.
package enum Ursache: String, CaseIterable, Sendable, Encodable {
    /// The data say something else: a new, another or a missing file.
    case eingaben
    case fristen, stammdaten, konfiguration, programm, unbekannt
    /// What earlier versions wrote in place of `eingaben`.
    case nachmeldung, korrektur, eingangsliste, massnahmen

    /// Figures that are counted another way are not corrected.
    package var isZaehlweise: Bool {
        switch self {
        case .fristen, .stammdaten, .konfiguration, .programm: true
        case .eingaben, .unbekannt, .nachmeldung, .korrektur, .eingangsliste, .massnahmen: false
        }
    }

    package var name: String {
        switch self {
        case .eingaben, .nachmeldung, .korrektur, .eingangsliste, .massnahmen: "geänderte Eingaben"
        case .fristen: "Fristregeln oder Feiertage geändert"
        case .stammdaten: "Bereiche, Teams oder Anliegen geändert"
        case .konfiguration: "Konfiguration geändert"
        case .programm: "neue Programmfassung"
        case .unbekannt: "Ursache nicht festzustellen"
        }
    }
}
