package import Config
internal import Figures
internal import Schema

/// The lists of the config from which a Bogen is filled in.
///
/// A level that the edition does not show has no field on the form.
package struct Stammdaten: Hashable, Sendable, Encodable {
    let levels: ShownLevels
    let bereiche: [Bereich]
    let teams: [Team]
    let anliegen: [Anliegen]

    package init(_ project: Project) {
        levels = project.intern.levels
        bereiche = levels.bereiche ? project.bereiche : []
        teams = levels.teams ? project.teams : []
        anliegen = project.anliegen
    }
}

extension Stammdaten {
    /// Whether the form has a field for a column.
    func has(_ column: Column) -> Bool {
        switch column {
        case .team: levels.teams
        case .bereich: levels.bereiche
        default: true
        }
    }
}
