package import Config
package import Figures

/// What reports and judgements know of the office: its names, its rules and what it measures itself against.
package struct Office: Hashable, Sendable {
    package let einrichtung: String
    package let bereiche: [Bereich]
    package let teams: [Team]
    package let anliegen: [Anliegen]
    package let fristen: [Frist]
    /// Shares from 0 to 1.
    package let zielwerte: [FigureID: Double]
    package let folgeBeobachtungTage: Int

    package init(_ project: Project) {
        einrichtung = project.einrichtung
        bereiche = project.bereiche
        teams = project.teams
        anliegen = project.anliegen
        fristen = project.fristen
        zielwerte = Dictionary(project.zielwerte.map { ($0.kennzahl, $0.anteil) }) { first, _ in first }
        folgeBeobachtungTage = project.folgeBeobachtungTage
    }
}
