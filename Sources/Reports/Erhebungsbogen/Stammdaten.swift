package import Config

/// The lists of the config from which a Bogen is filled in.
package struct Stammdaten: Hashable, Sendable {
    let bereiche: [Bereich]
    let teams: [Team]
    let anliegen: [Anliegen]

    package init(_ project: Project) {
        bereiche = project.bereiche
        teams = project.teams
        anliegen = project.anliegen
    }
}
