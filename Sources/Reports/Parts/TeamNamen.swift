internal import Config
internal import German
internal import Judgement

/// Teams behind a sentence on all of them together, where the edition may name them.
struct TeamNamen {
    let office: Office
    /// By their place in the config.
    let teams: [Int]

    /// `: Team 301 (2), Team 302 (4)`, of a single team its name alone; nothing where teams are not shown.
    func after(_ count: (Int) -> Int) -> String {
        let own = (office.zeigtTeams ? teams : []).filter { count($0) > 0 }
        guard let first = own.first else { return "" }
        if own.count == 1 { return ": " + office.teams[first].name }
        let names = own.map { "\(office.teams[$0].name) (\(German.number(count($0))))" }
        let all = names.joined(separator: ", ")
        return ": " + (all.count <= KurzeListe.lineLength ? all : KurzeListe.text(names, lines: 1))
    }
}
