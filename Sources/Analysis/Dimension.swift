internal import Config
package import Schema

/// By what a figure is broken down; numbers are indices into the project's lists.
package enum Dimension: Hashable, Sendable {
    case whole
    case bereich(Int)
    case team(Int)
    case art(Art)
    case eingangsweg(Eingangsweg)
    case anliegen(Int)
}

/// Where each dimension's cells lie in a row of counters, in the order of the contract.
package struct DimensionMap: Sendable {
    package let bereiche: Int
    package let teams: Int
    package let arten: [Art]
    package let anliegen: Int

    init(_ project: Project, arten: [Art]) {
        bereiche = project.bereiche.count
        teams = project.teams.count
        anliegen = project.anliegen.count
        self.arten = arten
    }

    var count: Int { 1 + bereiche + teams + Art.allCases.count + Eingangsweg.allCases.count + anliegen }
    var firstTeam: Int { 1 + bereiche }
    var firstArt: Int { firstTeam + teams }
    var firstEingangsweg: Int { firstArt + Art.allCases.count }
    var firstAnliegen: Int { firstEingangsweg + Eingangsweg.allCases.count }

    func slot(_ dimension: Dimension) -> Int {
        switch dimension {
        case .whole: 0
        case .bereich(let index): 1 + index
        case .team(let index): firstTeam + index
        case .art(let art): firstArt + Int(art.rawValue)
        case .eingangsweg(let weg): firstEingangsweg + Int(weg.rawValue)
        case .anliegen(let index): firstAnliegen + index
        }
    }

    /// The dimensions of a figure in the order of the contract; `anliegen.<code>` has none by topic, Maßnahmen only
    /// the whole, Bereich and Team.
    package func dimensions(of kennzahl: Kennzahl) -> [Dimension] {
        var out: [Dimension] = [.whole]
        out += (0..<bereiche).map { .bereich($0) }
        out += (0..<teams).map { .team($0) }
        guard kennzahl.isBrokenDownByArt else { return out }
        out += arten.map { .art($0) }
        out += Eingangsweg.allCases.map { .eingangsweg($0) }
        guard kennzahl.isBrokenDownByAnliegen else { return out }
        return out + (0..<anliegen).map { .anliegen($0) }
    }
}
