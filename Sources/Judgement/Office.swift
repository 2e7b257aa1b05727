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

    /// - Parameter catalogue: it knows how the config writes the figures of its Zielwerte.
    package init(_ project: Project, _ catalogue: FigureCatalogue) {
        einrichtung = project.einrichtung
        bereiche = project.bereiche
        teams = project.teams
        anliegen = project.anliegen
        fristen = project.fristen
        let targets = project.zielwerte.compactMap { target in
            catalogue.kennzahl(target.kennzahl).map { ($0.id, target.anteil) }
        }
        zielwerte = Dictionary(targets) { first, _ in first }
        folgeBeobachtungTage = project.folgeBeobachtungTage
    }
}
