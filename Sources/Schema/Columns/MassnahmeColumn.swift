/// The columns of `massnahmen.csv`.
package enum MassnahmeColumn: UInt8, InputColumn {
    case id, titel, anliegen, bereich, team, verantwortlich, beschlossen, termin, status, erledigt, wirkung

    package enum Kind: Sendable { case id, text, date, status, anliegen, bereich, team }

    /// Everything that header and documents must know of a column.
    private var entry: (name: String, kind: Kind, isMandatory: Bool, meaning: String) {
        switch self {
        case .id: ("id", .id, true, "Kennung, auf die „massnahme“ im Erhebungsbogen verweist")
        case .titel: ("titel", .text, true, "was getan wird; steht in den Berichten")
        case .anliegen:
            (
                "anliegen", .anliegen, false,
                "worauf sie zielt; dann steht im Bericht, wie oft es davor und danach kritisiert wurde"
            )
        case .bereich: ("bereich", .bereich, false, "welcher Bereich sie umsetzt; leer: das ganze Haus")
        case .team: ("team", .team, false, "welches Team sie umsetzt")
        case .verantwortlich: ("verantwortlich", .text, false, "die Stelle, die dafür sorgt, kein Name einer Person")
        case .beschlossen: ("beschlossen", .date, true, "Tag des Beschlusses")
        case .termin: ("termin", .date, false, "bis wann sie erledigt sein soll")
        case .status: ("status", .status, true, "wie es um sie steht")
        case .erledigt: ("erledigt", .date, false, "Tag der Erledigung; ohne ihn zählt auch eine erledigte als offen")
        case .wirkung: ("wirkung", .text, false, "was sie bewirkt hat, in einem Satz; steht in den Berichten")
        }
    }

    package var name: String { entry.name }
    package var kind: Kind { entry.kind }
    /// What a cell says, a German phrase.
    package var meaning: String { entry.meaning }

    package static let mandatory = allCases.filter(\.entry.isMandatory)
}
