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

    /// Those of the whole office, by team, by Bereich where teams are not shown, or in one number.
    var rows: [Value.Row] { lines.map { ["satz": .text($0)] } }

    var lines: [String] {
        let orte = Ort.kleinste(office)
        guard !orte.isEmpty else { return lines(.whole, office.teams(in: nil)) }
        let boegen = named(orte, missing).map { names, isOneEach, count in
            isOneEach
                ? count == 1 ? "Ein Erhebungsbogen fehlt: \(names)." : "Je ein Erhebungsbogen fehlt: \(names)."
                : "Erhebungsbögen fehlen: \(names)."
        }
        let eroerterung = named(orte, open).map { names, isOneEach, count in
            isOneEach
                ? count == 1 ? "Eine Erörterung steht aus: \(names)." : "Je eine Erörterung steht aus: \(names)."
                : "Erörterungen stehen aus: \(names)."
        }
        return [boegen, eroerterung].compactMap(\.self)
    }

    /// Those of one team or Bereich.
    func rows(_ ort: Ort) -> [Value.Row] { lines(ort.cross, ort.teams(office)).map { ["satz": .text($0)] } }

    private func lines(_ cross: Cross, _ teams: [Int]) -> [String] {
        [boegen(cross, teams), eroerterung(cross, teams)].compactMap(\.self)
    }

    private func missing(_ cross: Cross) -> Int { view.current.count(.bogenAusstehend, cross) }

    /// Closed cases that are not yet discussed with the Beschäftigten concerned, GA 7 (1).
    private func open(_ cross: Cross) -> Int {
        guard case .rate(let done, of: let closed) = view.current[.eroerterung, cross] else { return 0 }
        return closed - done
    }

    private func named(_ orte: [Ort], _ count: (Cross) -> Int) -> (names: String, isOneEach: Bool, count: Int)? {
        let found = orte.map { ($0.name(office), count($0.cross)) }.filter { $0.1 > 0 }
        guard !found.isEmpty else { return nil }
        let isOneEach = found.allSatisfy { $0.1 == 1 }
        let names = found.map { isOneEach ? $0.0 : "\($0.0) (\(German.number($0.1)))" }
        return (KurzeListe.text(names, rest: "weitere \(Ort.plural(office))"), isOneEach, found.count)
    }

    private func boegen(_ cross: Cross, _ teams: [Int]) -> String? {
        let missing = missing(cross)
        guard missing > 0, let oldest = view.current.oldestMissing(teams: teams) else { return nil }
        let days: Int = view.stand - oldest
        let since = "\(German.count(days, "Tag", "Tage")) zurück"
        let sentence =
            missing == 1
            ? "1 Erhebungsbogen fehlt, der Eingang liegt \(since)"
            : "\(German.number(missing)) Erhebungsbögen fehlen, der älteste Eingang liegt \(since)"
        return sentence + names(cross, teams) { self.missing($0) } + "."
    }

    private func eroerterung(_ cross: Cross, _ teams: [Int]) -> String? {
        let open = open(cross)
        guard open > 0 else { return nil }
        let sentence =
            open == 1
            ? "1 abgeschlossener Fall ist noch nicht mit den betroffenen Beschäftigten erörtert"
            : "\(German.number(open)) abgeschlossene Fälle sind noch nicht mit den betroffenen Beschäftigten erörtert"
        return sentence + names(cross, teams) { self.open($0) } + "."
    }

    /// The teams of a Bereich that it is about; nothing on the sheet of a team.
    private func names(_ cross: Cross, _ teams: [Int], _ count: (Cross) -> Int) -> String {
        if case .team = cross { return "" }
        return TeamNamen(office: office, teams: teams, lines: 4).after { count(.team($0)) }
    }
}
