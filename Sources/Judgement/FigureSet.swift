package import Days
package import Figures

/// The figures of all periods of a build, from which every report takes what it needs.
package struct FigureSet: Sendable {
    private let tables: [Period: FigureTable]
    private let views = ViewMemory()
    /// The first day of the data; periods that end before it have nothing to compare with.
    package let firstEingang: Day

    package init(_ tables: [FigureTable], firstEingang: Day) {
        self.tables = Dictionary(uniqueKeysWithValues: tables.map { ($0.zeitraum.period, $0) })
        self.firstEingang = firstEingang
    }

    package subscript(period: Period) -> FigureTable? { tables[period] }

    /// A period with what it is compared with; nil when it was not worked out.
    package func view(_ zeitraum: Zeitraum) -> PeriodView? { views.view(zeitraum) { makeView(zeitraum) } }

    private func makeView(_ zeitraum: Zeitraum) -> PeriodView? {
        guard let current = self[zeitraum.period] else { return nil }
        func comparable(_ period: Period) -> FigureTable? {
            period.von >= Period(.month, containing: firstEingang).von ? self[period] : nil
        }
        let lastTwelve = zeitraum.isPartial ? nil : zeitraum.period.lastTwelveMonths
        return PeriodView(
            zeitraum: zeitraum,
            current: current,
            previous: comparable(zeitraum.previous),
            lastYear: comparable(zeitraum.sameLastYear),
            lastTwelve: lastTwelve.flatMap { comparable($0) },
            history: history(zeitraum)
        )
    }

    /// The month whose figures are those of a quarter or year, all of them: the only one with data up to S; else nil.
    package func onlyMonth(of zeitraum: Zeitraum) -> Zeitraum? {
        let last = Period(.month, containing: zeitraum.stand)
        guard [.quarter, .year].contains(zeitraum.period.kind), firstEingang <= zeitraum.stand,
            max(firstEingang, zeitraum.von) >= last.von, let whole = self[zeitraum.period], let month = self[last],
            month.hasSameFigures(as: whole)
        else { return nil }
        return month.zeitraum
    }

    /// The years of a Jahresbericht: its own and those before it that the data cover from their first month on.
    package static let mostYears = 5

    /// Up to `mostYears` years without a gap that end with a whole year, the newest last; empty for any other period.
    package func years(_ zeitraum: Zeitraum) -> [FigureTable] {
        guard zeitraum.period.kind == .year, !zeitraum.isPartial, let own = self[zeitraum.period] else { return [] }
        var found = [own]
        var year = zeitraum.period.previous
        while found.count < FigureSet.mostYears, year.von >= Period(.month, containing: firstEingang).von,
            let figures = self[year]
        {
            found.append(figures)
            year = year.previous
        }
        return found.reversed()
    }

    /// The whole months up to the end of a period, the newest last.
    private func history(_ zeitraum: Zeitraum) -> [FigureTable] {
        var found: [FigureTable] = []
        var month = Period(.month, containing: zeitraum.stand)
        if month.bis > zeitraum.stand { month = month.previous }
        while found.count < PeriodView.mostMonths, month.bis >= firstEingang, let figures = self[month],
            !figures.zeitraum.isPartial
        {
            found.append(figures)
            month = month.previous
        }
        return found.reversed()
    }
}
