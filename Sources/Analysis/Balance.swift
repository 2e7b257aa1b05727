internal import Config
internal import Days
internal import Diagnostics

/// Bestand at the start + Eingang − Erledigt = Bestand at the end, for the whole and for every team.
enum Balance {
    static func check(
        _ figures: PeriodFigures, tally: Tally, period: Int, project: Project, map: DimensionMap
    ) throws(Failure) {
        let dimensions: [Dimension] = [.whole] + project.teams.indices.map { .team($0) }
        for dimension in dimensions {
            let opening = Int(tally.opening[period * map.count + map.slot(dimension)])
            let eingang = figures.count("eingang", dimension)
            let erledigt = figures.count("erledigt", dimension)
            let bestand = figures.count("bestand", dimension)
            if opening + eingang - erledigt != bestand {
                let message =
                    "Die Bilanz für \(figures.zeitraum.period.id) geht nicht auf: \(opening) + \(eingang) − \(erledigt) "
                    + "ist nicht \(bestand). Das ist ein Fehler des Programms; es wird nichts veröffentlicht."
                throw Failure(.data, [Finding(.error, "bilanz", message)])
            }
        }
    }
}
