internal import Config
internal import German
internal import Judgement

/// Teams behind a sentence on all of them together, where the edition may name them.
struct TeamNamen {
    let office: Office
    /// By their place in the config.
    let teams: [Int]
    /// How many lines of a report the names may take.
    var lines = 1

    /// `: Team 301 (2) und Team 302 (4)`, of a single team its name alone; nothing where teams are not shown.
    ///
    /// Where a line has no room for all, those with most cases are named, in config order.
    func after(_ count: (Int) -> Int) -> String {
        let own = (office.zeigtTeams ? teams : []).filter { count($0) > 0 }
        guard let first = own.first else { return "" }
        if own.count == 1 { return ": " + office.teams[first].name }
        func name(_ team: Int) -> String { "\(office.teams[team].name) (\(German.number(count(team))))" }
        return ": " + KurzeListe.most(own.map { (name($0), count($0)) }, lines: lines, rest: "weitere Teams")
    }
}
