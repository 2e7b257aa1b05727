/// The columns of the Erhebungsbogen export, in the order of the form.
///
/// A new one is a case here and its `entry`; its kind says where a row keeps the value, and the compiler asks for the rest.
package enum Column: UInt8, InputColumn, Encodable {
    case vorgangsnummer, eingang, eingangsweg, art, team, bereich, anliegen1, anliegen2, anliegen3, sofortsache,
        zwischennachricht, ansprechpartnerBenannt, abschluss, antwortform, vermerk, verzichtSchriftlich,
        schlusszeichnung, eskaliert, bewertung, ergebnis, entschuldigung, folgeVon, massnahme, eroertertAm,
        externeFrist, weitergeleitetAn, stand, anBuero, bogenEingang, alternativeGeprueft, schlusszeichnungVorbehalten,
        bemerkung

    /// Everything that header, decoder, config and form must know of a column.
    private var entry: ColumnEntry {
        switch self {
        case .vorgangsnummer: ColumnEntry("vorgangsnummer", .key, .mandatory, "Vorgangsnummer")
        case .eingang: ColumnEntry("eingang", .date(.eingang), .mandatory, "Eingang am")
        case .eingangsweg: ColumnEntry("eingangsweg", .code(.eingangsweg), .mandatory, "Eingangsweg")
        case .art: ColumnEntry("art", .code(.art), .mandatoryInBoegen, "Art")
        case .team: ColumnEntry("team", .team, .mandatory, "Team")
        case .bereich: ColumnEntry("bereich", .bereich, .optional, "Bereich")
        case .anliegen1: ColumnEntry("anliegen_1", .anliegen(0), .mandatoryInBoegen, "1. Anliegen")
        case .anliegen2: ColumnEntry("anliegen_2", .anliegen(1), .optional, "2. Anliegen")
        case .anliegen3: ColumnEntry("anliegen_3", .anliegen(2), .optional, "3. Anliegen")
        case .sofortsache: ColumnEntry("sofortsache", .jaNein(.sofortsache), .optional, "Sofortsache")
        case .zwischennachricht:
            ColumnEntry("zwischennachricht", .date(.zwischennachricht), .optional, "Zwischennachricht am")
        case .ansprechpartnerBenannt:
            ColumnEntry(
                "ansprechpartner_benannt",
                .jaNein(.ansprechpartnerBenannt),
                .optional,
                "Ansprechpartner benannt"
            )
        case .abschluss: ColumnEntry("abschluss", .date(.abschluss), .optional, "Abschluss am")
        case .antwortform: ColumnEntry("antwortform", .code(.antwortform), .optional, "Antwort")
        case .vermerk: ColumnEntry("vermerk", .jaNein(.vermerk), .optional, "Vermerk gefertigt")
        case .verzichtSchriftlich:
            ColumnEntry("verzicht_schriftlich", .jaNein(.verzichtSchriftlich), .optional, "Verzicht vermerkt")
        case .schlusszeichnung:
            ColumnEntry("schlusszeichnung", .code(.schlusszeichnung), .optional, "Schlusszeichnung")
        case .eskaliert: ColumnEntry("eskaliert", .jaNein(.eskaliert), .optional, "An Bereichsleitung")
        case .bewertung: ColumnEntry("bewertung", .code(.bewertung), .optional, "Bewertung")
        case .ergebnis: ColumnEntry("ergebnis", .code(.ergebnis), .optional, "Ergebnis")
        case .entschuldigung: ColumnEntry("entschuldigung", .jaNein(.entschuldigung), .optional, "Entschuldigung")
        case .folgeVon: ColumnEntry("folge_von", .key, .optional, "Folge von Vorgang")
        case .massnahme: ColumnEntry("massnahme", .massnahme, .optional, "Kennung der Maßnahme")
        case .eroertertAm: ColumnEntry("eroertert_am", .date(.eroertertAm), .optional, "Erörtert am")
        case .externeFrist: ColumnEntry("externe_frist", .date(.externeFrist), .optional, "Externe Frist bis")
        case .weitergeleitetAn:
            ColumnEntry("weitergeleitet_an", .code(.weitergeleitetAn), .optional, "Weitergeleitet an")
        case .stand: ColumnEntry("stand", .date(.stand), .optional, "Stand der Angaben")
        case .anBuero: ColumnEntry("an_buero", .date(.anBuero), .optional, "Im Büro am")
        case .bogenEingang: ColumnEntry("bogen_eingang", .date(.bogenEingang), .optional, "Bogen im Büro am")
        case .alternativeGeprueft:
            ColumnEntry("alternative_geprueft", .jaNein(.alternativeGeprueft), .optional, "Andere Lösung geprüft")
        case .schlusszeichnungVorbehalten:
            ColumnEntry(
                "schlusszeichnung_vorbehalten",
                .jaNein(.schlusszeichnungVorbehalten),
                .optional,
                "Zeichnung vorbehalten"
            )
        case .bemerkung: ColumnEntry("bemerkung", .text, .optional, "Bemerkung")
        }
    }

    private static let entries = allCases.map(\.entry)

    /// The header in exports and the key in the config.
    package var name: String { Column.entries[Int(rawValue)].name }
    package var kind: ColumnKind { Column.entries[Int(rawValue)].kind }
    /// What the form prints in front of the field.
    package var formLabel: String { Column.entries[Int(rawValue)].label }

    /// The date that the column holds; nil when it holds none.
    package var date: DateColumn? { if case .date(let date) = kind { date } else { nil } }
    package var isAnliegen: Bool { if case .anliegen = kind { true } else { false } }

    package init?(name: String) {
        let folded = Fold.header(name)
        guard let column = Column.allCases.first(where: { Fold.header($0.name) == folded }) else { return nil }
        self = column
    }

    /// The mandatory ones; a register needs no `art` and no Anliegen.
    package static let mandatory = allCases.filter { entries[Int($0.rawValue)].need != .optional }
    package static let ofRegister = allCases.filter { entries[Int($0.rawValue)].need == .mandatory }

    /// Columns that hold a date of the case.
    package static let dates = allCases.filter { $0.date != nil }
    /// What happens to a case after its Eingang.
    package static let events = dates.filter { $0 != .eingang && $0 != .stand }
}

extension Column {
    /// The German noun for a date column; the name of any other.
    package var label: String {
        switch date {
        case .eingang: "Eingang"
        case .zwischennachricht: "Zwischennachricht"
        case .abschluss: "Abschluss"
        case .eroertertAm: "Erörterung"
        case .externeFrist: "externe Frist"
        case .anBuero: "Eingang im Büro"
        case .bogenEingang: "Eingang des Erhebungsbogens"
        case .stand, nil: name
        }
    }
}
