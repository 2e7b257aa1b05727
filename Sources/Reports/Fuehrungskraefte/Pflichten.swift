internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Templates

/// Chores that need no decision, each kind in one line: missing Bögen, Erörterungen that are still to come.
struct Pflichten {
    let view: PeriodView
    let office: Office

    static let fields: [Field] = [Field("satz", "eine Pflicht, die offen ist, mit den Teams in einer Zeile")]

    var rows: [Value.Row] { lines.map { ["satz": .text($0)] } }

    var lines: [String] { [boegen, eroerterung].compactMap(\.self) }

    /// Those of one team.
    func rows(team: Int) -> [Value.Row] {
        [boegen(team), eroerterung(team)].compactMap { $0.map { ["satz": .text($0)] } }
    }

    /// `Je ein Bogen fehlt: Team 103, 201 und 302.`, `Bögen fehlen: Team 103 (2), Team 201 (1).`
    private var boegen: String? {
        named { view.current.count(.bogenAusstehend, .team($0)) }.map { teams, isOneEach, count in
            isOneEach
                ? count == 1 ? "Ein Erhebungsbogen fehlt: \(teams)." : "Je ein Erhebungsbogen fehlt: \(teams)."
                : "Erhebungsbögen fehlen: \(teams)."
        }
    }

    private var eroerterung: String? {
        named { open($0) }.map { teams, isOneEach, count in
            isOneEach
                ? count == 1 ? "Eine Erörterung steht aus: \(teams)." : "Je eine Erörterung steht aus: \(teams)."
                : "Erörterungen stehen aus: \(teams)."
        }
    }

    /// Closed cases that are not yet discussed with the Beschäftigten concerned, GA 7 (1).
    private func open(_ team: Int) -> Int {
        guard case .rate(let done, of: let closed) = view.current[.eroerterung, .team(team)] else { return 0 }
        return closed - done
    }

    private func named(_ count: (Int) -> Int) -> (teams: String, isOneEach: Bool, count: Int)? {
        let found = office.teams.indices.map { (office.teams[$0].name, count($0)) }.filter { $0.1 > 0 }
        guard !found.isEmpty else { return nil }
        let isOneEach = found.allSatisfy { $0.1 == 1 }
        let names = found.map { isOneEach ? $0.0 : "\($0.0) (\(German.number($0.1)))" }
        return (German.list(names), isOneEach, found.count)
    }

    private func boegen(_ team: Int) -> String? {
        let missing = view.current.count(.bogenAusstehend, .team(team))
        guard missing > 0, let oldest = view.current.oldestMissing(team: team) else { return nil }
        let days: Int = view.stand - oldest
        let since = "\(German.count(days, "Tag", "Tage")) zurück"
        return missing == 1
            ? "1 Erhebungsbogen fehlt, der Eingang liegt \(since)."
            : "\(German.number(missing)) Erhebungsbögen fehlen, der älteste Eingang liegt \(since)."
    }

    private func eroerterung(_ team: Int) -> String? {
        let open = open(team)
        guard open > 0 else { return nil }
        return open == 1
            ? "1 abgeschlossener Fall ist noch nicht mit den betroffenen Beschäftigten erörtert."
            : "\(German.number(open)) abgeschlossene Fälle sind noch nicht mit den betroffenen Beschäftigten erörtert."
    }
}
