internal import Config
internal import Figures
internal import Schema

/// Where each dimension's cells lie in a row of counters, in the order of the contract.
struct DimensionMap: Sendable {
    let bereiche: Int
    let teams: Int
    let anliegen: Int

    init(_ project: Project) {
        bereiche = project.bereiche.count
        teams = project.teams.count
        anliegen = project.anliegen.count
    }

    var count: Int { 1 + bereiche + teams + Art.allCases.count + Eingangsweg.allCases.count + anliegen }
    var firstTeam: Int { 1 + bereiche }
    var firstArt: Int { firstTeam + teams }
    var firstEingangsweg: Int { firstArt + Art.allCases.count }
    var firstAnliegen: Int { firstEingangsweg + Eingangsweg.allCases.count }

    /// Team × Art has none: it is counted apart.
    func slot(_ cross: Cross) -> Int {
        switch cross {
        case .whole: 0
        case .bereich(let index): 1 + index
        case .team(let index): firstTeam + index
        case .art(let art): firstArt + Int(art.rawValue)
        case .eingangsweg(let weg): firstEingangsweg + Int(weg.rawValue)
        case .anliegen(let index): firstAnliegen + index
        case .teamArt: preconditionFailure("counted apart")
        }
    }
}
