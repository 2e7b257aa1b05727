internal import Config
internal import Schema

/// A part of the blank Erhebungsbogen; all parts together have every column of the schema once.
struct BogenTeil {
    let title: String
    /// Where the directive asks for it, or what to mind.
    let hint: String
    let columns: [Column]

    static let all = [
        BogenTeil(
            title: "Vorgang",
            hint: "",
            columns: [.vorgangsnummer, .stand, .team, .bereich]
        ),
        BogenTeil(
            title: "Eingang",
            hint: "GA 3 und 5 (3)",
            columns: [
                .eingang, .sofortsache, .folgeVon, .externeFrist, .anBuero, .bogenEingang,
                .schlusszeichnungVorbehalten, .eingangsweg, .art, .weitergeleitetAn,
            ]
        ),
        BogenTeil(
            title: "Anliegen",
            hint: "bis zu drei, das wichtigste zuerst",
            columns: [.anliegen1, .anliegen2, .anliegen3]
        ),
        BogenTeil(
            title: "Bearbeitung",
            hint: "GA 5",
            columns: [
                .zwischennachricht, .ansprechpartnerBenannt, .abschluss, .eskaliert, .antwortform, .vermerk,
                .verzichtSchriftlich, .schlusszeichnung,
            ]
        ),
        BogenTeil(
            title: "Ergebnis",
            hint: "GA 5 (1) und 7",
            columns: [.bewertung, .ergebnis, .alternativeGeprueft, .entschuldigung, .eroertertAm, .massnahme]
        ),
        BogenTeil(
            title: "Bemerkung",
            hint: "ohne Angaben zu Personen",
            columns: [.bemerkung]
        ),
    ]

    func felder(_ lists: Stammdaten) -> [BogenFeld] { columns.filter(lists.has).map { BogenFeld($0, lists) } }
}
