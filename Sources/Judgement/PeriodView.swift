package import Days
package import Figures

/// One period of a report with what it is compared with.
package struct PeriodView: Hashable, Sendable, Encodable {
    package let zeitraum: Zeitraum
    package let current: FigureTable
    /// The period before, of a cut off one its same days; nil when the data begin later.
    package let previous: FigureTable?
    /// The same period a year before, likewise.
    package let lastYear: FigureTable?
    /// The twelve whole months that end with the period's last one; nil for years, spans and cut off periods, and when
    /// the data begin later.
    package let lastTwelve: FigureTable?
    /// Up to `mostMonths` whole months, for control limits; the last one that of the period's end.
    package let history: [FigureTable]

    /// Up to 13 whole months: the points of every trend.
    package let months: [FigureTable]

    package static let mostMonths = 36

    init(
        zeitraum: Zeitraum,
        current: FigureTable,
        previous: FigureTable?,
        lastYear: FigureTable?,
        lastTwelve: FigureTable?,
        history: [FigureTable]
    ) {
        self.zeitraum = zeitraum
        self.current = current
        self.previous = previous
        self.lastYear = lastYear
        self.lastTwelve = lastTwelve
        self.history = history
        months = history.suffix(13)
    }

    package var stand: Day { zeitraum.stand }
    package var isMonth: Bool { zeitraum.period.kind == .month }
    package var catalogue: FigureCatalogue { current.catalogue }
}
