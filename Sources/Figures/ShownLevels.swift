/// Which levels of the office an edition shows beside the whole: an office may keep figures by team or by Bereich out of it.
package struct ShownLevels: Hashable, Sendable, Encodable {
    package let teams: Bool
    package let bereiche: Bool

    package init(teams: Bool = true, bereiche: Bool = true) {
        self.teams = teams
        self.bereiche = bereiche
    }

    package static let all = ShownLevels()

    package func contains(_ cross: Cross) -> Bool {
        switch cross {
        case .team, .teamArt: teams
        case .bereich: bereiche
        case .whole, .art, .eingangsweg, .anliegen: true
        }
    }

    /// A cell as it is written in a file, also one that the config no longer knows.
    package func contains(_ dimension: [CrossPart]) -> Bool {
        dimension.allSatisfy { part in
            switch part.name {
            case "team": teams
            case "bereich": bereiche
            default: true
            }
        }
    }
}
