/// The columns of the Erhebungsbogen export, in the order of the form.
package enum Column: UInt8, CaseIterable, Hashable, Sendable {
    case vorgangsnummer, eingang, eingangsweg, art, team, bereich, anliegen1, anliegen2, anliegen3, sofortsache,
        zwischennachricht, ansprechpartnerBenannt, abschluss, antwortform, vermerk, verzichtSchriftlich,
        schlusszeichnung, eskaliert, bewertung, ergebnis, entschuldigung, folgeVon, massnahme, eroertertAm,
        externeFrist, weitergeleitetAn, stand, bemerkung

    /// The header in exports and the key in the config.
    package var name: String { Column.names[Int(rawValue)] }

    package init?(name: String) {
        let folded = Fold.header(name)
        guard let index = Column.names.firstIndex(where: { Fold.header($0) == folded }) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    package var isAnliegen: Bool { self == .anliegen1 || self == .anliegen2 || self == .anliegen3 }

    /// The mandatory ones; a register needs no `art` and no Anliegen.
    package static let mandatory: [Column] = [.vorgangsnummer, .eingang, .eingangsweg, .art, .team, .anliegen1]
    package static let ofRegister: [Column] = [.vorgangsnummer, .eingang, .eingangsweg, .team]

    /// Columns that hold a date of the case.
    package static let dates: [Column] = [
        .eingang, .zwischennachricht, .abschluss, .eroertertAm, .externeFrist, .stand,
    ]

    private static let names = [
        "vorgangsnummer", "eingang", "eingangsweg", "art", "team", "bereich", "anliegen_1", "anliegen_2",
        "anliegen_3", "sofortsache", "zwischennachricht", "ansprechpartner_benannt", "abschluss", "antwortform",
        "vermerk", "verzicht_schriftlich", "schlusszeichnung", "eskaliert", "bewertung", "ergebnis",
        "entschuldigung", "folge_von", "massnahme", "eroertert_am", "externe_frist", "weitergeleitet_an", "stand",
        "bemerkung",
    ]
}
