package import Config
package import Figures
package import Schema

/// What reports and judgements know of the office: its names, its rules and what it measures itself against.
///
/// A level that the edition does not show does not exist here: who goes through `teams` or `bereiche` cannot show it.
package struct Office: Hashable, Sendable, Encodable {
    package let einrichtung: String
    /// Empty with `bereichsblaetter: false`.
    package let bereiche: [Bereich]
    /// Empty with `teamblaetter: false`.
    package let teams: [Team]
    package let levels: ShownLevels
    package let anliegen: [Anliegen]
    package let fristen: [Frist]
    /// Shares from 0 to 1.
    package let zielwerte: [FigureID: Double]
    package let folgeBeobachtungTage: Int
    /// What the Jahresbericht counts the reactions against; nil where the config names nothing.
    package let bezugsgroesse: Bezugsgroesse?
    /// The Bereich of every team, shown or not.
    private let bereichOfTeam: [Int]
    /// Of what the edition does not show.
    private let hiddenNames: [String]

    package init(_ project: Project) {
        einrichtung = project.einrichtung
        levels = project.intern.levels
        bereiche = levels.bereiche ? project.bereiche : []
        teams = levels.teams ? project.teams : []
        anliegen = project.anliegen
        fristen = project.fristen
        zielwerte = Dictionary(project.zielwerte.map { ($0.kennzahl, $0.anteil) }) { first, _ in first }
        folgeBeobachtungTage = project.folgeBeobachtungTage
        bezugsgroesse = project.bezugsgroesse
        bereichOfTeam = project.teams.map(\.bereich)
        hiddenNames =
            (levels.bereiche ? [] : project.bereiche.map(\.name)) + (levels.teams ? [] : project.teams.map(\.name))
    }

    /// Whether pages may show anything by team.
    package var zeigtTeams: Bool { levels.teams }
    /// Whether pages may show anything by Bereich.
    package var zeigtBereiche: Bool { levels.bereiche }

    /// All teams of a Bereich, or of the office, shown or not: what their figures are added up from.
    package func teams(in bereich: Int?) -> [Int] {
        bereichOfTeam.indices.filter { bereich == nil || bereichOfTeam[$0] == bereich }
    }
}

extension Office {
    /// Whether pages may name a Maßnahme: one for a team belongs to the level of teams, one for a Bereich to that of
    /// Bereiche, and one whose words name a part that is not shown to none. All are counted.
    package func zeigt(_ massnahme: Massnahme) -> Bool {
        let isOfShownLevel = massnahme.team != nil ? zeigtTeams : massnahme.bereich == nil || zeigtBereiche
        return isOfShownLevel && !namesHidden(massnahme.titel) && !namesHidden(massnahme.wirkung)
    }

    /// Whether a text that somebody wrote holds the name of a team or Bereich that the edition does not show.
    package func namesHidden(_ text: String) -> Bool {
        hiddenNames.contains { name in
            text.ranges(of: name).contains { range in
                text[..<range.lowerBound].last.map { !$0.isLetter && !$0.isNumber } ?? true
                    && text[range.upperBound...].first.map { !$0.isLetter && !$0.isNumber } ?? true
            }
        }
    }
}
