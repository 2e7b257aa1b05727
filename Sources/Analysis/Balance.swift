internal import Config
internal import Days
internal import Diagnostics

/// Bestand at the start + Eingang − Erledigt = Bestand at the end, for the whole and for every team.
///
/// The two Bestände come from counting at days' ends, Eingang and Erledigt from counting within the period.
enum Balance {
    /// - Parameter opening: the Bestand on the eve of the period, by the place of `bestand` and the slot of a dimension.
    static func check(
        _ figures: PeriodFigures,
        _ project: Project,
        opening: (_ place: Int, _ slot: Int) -> Int
    ) throws(Failure) {
        guard let place = figures.kennzahlen.place(of: "bestand") else { return }
        let dimensions: [Dimension] = [.whole] + project.teams.indices.map { .team($0) }
        for dimension in dimensions {
            let opening = opening(place, figures.map.slot(dimension))
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
