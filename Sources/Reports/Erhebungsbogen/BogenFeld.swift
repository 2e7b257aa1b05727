internal import Config
internal import Schema

/// One field of the blank Erhebungsbogen: a column of the export and how it is filled in.
struct BogenFeld {
    struct Wahl: Equatable {
        let code: String
        let name: String
    }

    enum Eingabe {
        case text
        case date
        /// Circles to tick.
        case choice([Wahl])
        /// A list to choose from, by groups; on paper the code is written.
        case list([(group: String, wahl: [Wahl])])
    }

    let column: Column
    let eingabe: Eingabe

    var name: String { column.name }
    var isMandatory: Bool { Column.mandatory.contains(column) }

    init(_ column: Column, _ lists: Stammdaten) {
        self.column = column
        eingabe = BogenFeld.eingabe(column, lists)
    }

    /// The codes in the order of the schema or of the config.
    var wahl: [Wahl] {
        switch eingabe {
        case .text, .date: []
        case .choice(let wahl): wahl
        case .list(let groups): groups.flatMap(\.wahl)
        }
    }

    private static func eingabe(_ column: Column, _ lists: Stammdaten) -> Eingabe {
        switch column {
        case .vorgangsnummer, .folgeVon, .massnahme, .bemerkung: return .text
        case .eingang, .zwischennachricht, .abschluss, .eroertertAm, .externeFrist, .stand: return .date
        case .eingangsweg: return choice(Eingangsweg.allCases)
        case .art: return choice(Art.ofBogen)
        case .antwortform: return choice(Antwortform.allCases)
        case .schlusszeichnung: return choice(Schlusszeichnung.allCases)
        case .bewertung: return choice(Bewertung.allCases)
        case .ergebnis: return choice(Ergebnis.allCases)
        case .weitergeleitetAn: return choice(Weiterleitung.allCases)
        case .sofortsache, .ansprechpartnerBenannt, .vermerk, .verzichtSchriftlich, .eskaliert, .entschuldigung:
            return choice([JaNein.ja, .nein])
        case .bereich: return .list([("", lists.bereiche.map { Wahl(code: $0.id, name: $0.name) })])
        case .team:
            return .list(
                lists.bereiche.indices.map { bereich in
                    let teams = lists.teams.filter { $0.bereich == bereich }
                    return (lists.bereiche[bereich].name, teams.map { Wahl(code: $0.id, name: $0.name) })
                }
            )
        case .anliegen1, .anliegen2, .anliegen3:
            return .list(
                AnliegenGroup.allCases.map { group in
                    let own = lists.anliegen.filter { $0.group == group }
                    return (group.name, own.map { Wahl(code: $0.code, name: $0.name) })
                }
            )
        }
    }

    private static func choice<C: Code>(_ codes: [C]) -> Eingabe {
        .choice(codes.map { Wahl(code: $0.code, name: $0.name) })
    }

    /// Of the twelve columns that a part of the form has.
    var width: Int {
        switch column {
        case .anliegen1, .anliegen2, .anliegen3: 4
        case .antwortform, .massnahme: 6
        case .eingangsweg, .art, .weitergeleitetAn, .schlusszeichnung, .bewertung, .ergebnis, .bemerkung: 12
        default: 3
        }
    }

    /// What the form prints in front of the field.
    var label: String {
        switch column {
        case .vorgangsnummer: "Vorgangsnummer"
        case .eingang: "Eingang am"
        case .eingangsweg: "Eingangsweg"
        case .art: "Art"
        case .team: "Team"
        case .bereich: "Bereich"
        case .anliegen1: "1. Anliegen"
        case .anliegen2: "2. Anliegen"
        case .anliegen3: "3. Anliegen"
        case .sofortsache: "Sofortsache"
        case .zwischennachricht: "Zwischennachricht am"
        case .ansprechpartnerBenannt: "Ansprechpartner benannt"
        case .abschluss: "Abschluss am"
        case .antwortform: "Antwort"
        case .vermerk: "Vermerk gefertigt"
        case .verzichtSchriftlich: "Verzicht vermerkt"
        case .schlusszeichnung: "Schlusszeichnung"
        case .eskaliert: "An Bereichsleitung"
        case .bewertung: "Bewertung"
        case .ergebnis: "Ergebnis"
        case .entschuldigung: "Entschuldigung"
        case .folgeVon: "Folge von Vorgang"
        case .massnahme: "Kennung der Maßnahme"
        case .eroertertAm: "Erörtert am"
        case .externeFrist: "Externe Frist bis"
        case .weitergeleitetAn: "Weitergeleitet an"
        case .stand: "Stand der Angaben"
        case .bemerkung: "Bemerkung"
        }
    }
}
