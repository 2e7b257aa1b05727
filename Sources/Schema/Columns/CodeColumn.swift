/// The columns of a `Reaktion` with one of a closed list of codes.
package enum CodeColumn: Sendable {
    case art, eingangsweg, antwortform, schlusszeichnung, bewertung, ergebnis, weitergeleitetAn

    /// The codes that an Erhebungsbogen may name; the raw value of each is what a `Reaktion` keeps.
    package var codes: [any Code] {
        switch self {
        case .art: Art.ofBogen
        case .eingangsweg: Eingangsweg.allCases
        case .antwortform: Antwortform.allCases
        case .schlusszeichnung: Schlusszeichnung.allCases
        case .bewertung: Bewertung.allCases
        case .ergebnis: Ergebnis.allCases
        case .weitergeleitetAn: Weiterleitung.allCases
        }
    }
}
