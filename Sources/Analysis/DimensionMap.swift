internal import Config
internal import Figures
internal import Schema

/// Where each dimension's cells lie in a row of counters, in the order of the contract.
struct DimensionMap: Sendable {
    let bereiche: Int
    let teams: Int
    let anliegen: Int
    // Kept: `allCases` is a list, which is retained and released whenever it is asked for.
    let arten = Art.allCases.count
    let eingangswege = Eingangsweg.allCases.count

    init(_ project: Project) {
        bereiche = project.bereiche.count
        teams = project.teams.count
        anliegen = project.anliegen.count
    }

    var count: Int { 1 + bereiche + teams + arten + eingangswege + anliegen }
    var firstTeam: Int { 1 + bereiche }
    var firstArt: Int { firstTeam + teams }
    var firstEingangsweg: Int { firstArt + arten }
    var firstAnliegen: Int { firstEingangsweg + eingangswege }

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
