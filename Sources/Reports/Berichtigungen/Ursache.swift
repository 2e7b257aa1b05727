/// Why a published figure changed, as far as two builds tell.
package enum Ursache: String, CaseIterable, Sendable {
    /// A row, or the Bogen of a register entry, that came after the publication.
    case nachmeldung
    /// A row that says something else than before, or is gone.
    case korrektur
    case eingangsliste, massnahmen, fristen, stammdaten, konfiguration, programm, unbekannt

    package var name: String {
        switch self {
        case .nachmeldung: "Reaktion nachgemeldet"
        case .korrektur: "Zeile berichtigt"
        case .eingangsliste: "Eingangsliste geändert"
        case .massnahmen: "Maßnahmen geändert"
        case .fristen: "Fristregel geändert"
        case .stammdaten: "Teams oder Anliegen geändert"
        case .konfiguration: "Konfiguration geändert"
        case .programm: "neue Programmfassung"
        case .unbekannt: "nicht festzustellen"
        }
    }
}
