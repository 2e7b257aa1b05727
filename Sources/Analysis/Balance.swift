internal import Config
internal import Days
internal import Diagnostics
internal import Figures

/// Bestand at the start + Eingang − Erledigt = Bestand at the end, for the whole and for every team.
///
/// The two Bestände come from counting at days' ends, Eingang and Erledigt from counting within the period.
enum Balance {
    /// - Parameter opening: the Bestand on the eve of the period.
    static func check(_ figures: FigureTable, opening: (Cross) -> Int) throws(Failure) {
        for cross in [.whole] + figures.catalogue.names.teams.indices.map({ Cross.team($0) }) {
            let opening = opening(cross)
            let eingang = figures.count(.eingang, cross)
            let erledigt = figures.count(.erledigt, cross)
            let bestand = figures.count(.bestand, cross)
            if opening + eingang - erledigt != bestand {
                let message =
                    "Die Bilanz für \(figures.zeitraum.period.id) geht nicht auf: \(opening) + \(eingang) − \(erledigt) "
                    + "ist nicht \(bestand). Das ist ein Fehler des Programms; es wird nichts veröffentlicht."
                throw Failure(.data, [Finding(.error, "bilanz", message)])
            }
        }
    }
}
