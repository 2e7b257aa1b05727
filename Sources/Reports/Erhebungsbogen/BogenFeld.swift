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
        switch column.kind {
        case .key, .massnahme, .text: return .text
        case .date: return .date
        case .code(let list): return choice(list.codes)
        case .jaNein: return choice([JaNein.ja, .nein])
        case .bereich: return .list([("", lists.bereiche.map { Wahl(code: $0.id, name: $0.name) })])
        case .team where lists.bereiche.isEmpty:
            return .list([("", lists.teams.map { Wahl(code: $0.id, name: $0.name) })])
        case .team:
            return .list(
                lists.bereiche.indices.map { bereich in
                    let teams = lists.teams.filter { $0.bereich == bereich }
                    return (lists.bereiche[bereich].name, teams.map { Wahl(code: $0.id, name: $0.name) })
                }
            )
        case .anliegen:
            return .list(
                AnliegenGroup.allCases.map { group in
                    let own = lists.anliegen.filter { $0.group == group }
                    return (group.name, own.map { Wahl(code: $0.code, name: $0.name) })
                }
            )
        }
    }

    private static func choice(_ codes: [any Code]) -> Eingabe {
        .choice(codes.map { Wahl(code: $0.code, name: $0.name) })
    }

    /// Of the twelve columns that a part of the form has.
    var width: Int {
        switch column.kind {
        case .anliegen: 4
        case .code(.antwortform): 6
        case .code, .text: 12
        case .key, .date, .jaNein, .team, .bereich, .massnahme: 3
        }
    }

    /// What the form prints in front of the field.
    var label: String { column.formLabel }
}
