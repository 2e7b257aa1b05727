package import Analysis
internal import Days
internal import German

/// One period of a report with what it is compared with.
package struct PeriodView: Sendable {
    package let zeitraum: Zeitraum
    package let current: PeriodFigures
    /// The period before; nil when this one is cut off or the data begin later.
    package let previous: PeriodFigures?
    /// The same period a year before, likewise.
    package let lastYear: PeriodFigures?
    /// The twelve whole months that end with the period's last one; nil for years, spans and cut off periods, and when
    /// the data begin later.
    package let lastTwelve: PeriodFigures?
    /// Up to 13 whole months, the last one that of the period's end; the points of every trend.
    package let months: [PeriodFigures]
    /// Up to 36 whole months, for control limits.
    package let history: [PeriodFigures]

    init?(_ zeitraum: Zeitraum, _ context: ReportContext) {
        guard let current = context.figures(zeitraum.period) else { return nil }
        self.zeitraum = zeitraum
        self.current = current
        func comparable(_ period: Period) -> PeriodFigures? {
            guard !zeitraum.isPartial, period.von >= Period(.month, containing: context.firstEingang).von else {
                return nil
            }
            return context.figures(period)
        }
        previous = comparable(zeitraum.period.previous)
        lastYear = comparable(zeitraum.period.sameLastYear)
        lastTwelve = zeitraum.period.lastTwelveMonths.flatMap { comparable($0) }
        var found: [PeriodFigures] = []
        var month = Period(.month, containing: zeitraum.stand)
        if month.bis > zeitraum.stand { month = month.previous }
        while found.count < 36, month.bis >= context.firstEingang, let figures = context.figures(month),
            !figures.zeitraum.isPartial
        {
            found.append(figures)
            month = month.previous
        }
        history = found.reversed()
        months = history.suffix(13)
    }

    package var isMonth: Bool { zeitraum.period.kind == .month }

    /// `Oktober 2026`; with the last day when the Stichtag cuts the period off.
    package var title: String {
        zeitraum.period.title + (zeitraum.isPartial ? " (bis \(German.date(zeitraum.stand)))" : "")
    }

    /// The head of a column: `Oktober 2026`, `3. Quartal 2026`.
    package var column: String { zeitraum.isPartial ? "bis \(German.date(zeitraum.stand))" : zeitraum.period.title }

    /// The head of the column of the period before: of a month or quarter the name alone.
    package var previousColumn: String {
        let period = zeitraum.period.previous
        return switch period.kind {
        case .month: German.months[period.von.civil.month - 1]
        case .quarter: String(period.title.dropLast(5)).replacing(" ", with: "\u{A0}")
        case .year, .span: period.title
        }
    }

    package var lastYearColumn: String {
        let period = zeitraum.period.sameLastYear
        guard period.kind == .month else { return period.title }
        let name = German.months[period.von.civil.month - 1]
        return (name.count > 4 ? name.prefix(3) + "." : name) + "\u{A0}" + String(period.von.civil.year)
    }

    /// `Vormonat`, `Vorquartal`, `Vorjahr`, `Zeitraum davor`.
    package var previousWord: String {
        switch zeitraum.period.kind {
        case .month: "Vormonat"
        case .quarter: "Vorquartal"
        case .year: "Vorjahr"
        case .span: "Zeitraum davor"
        }
    }

    /// `im Oktober 2026`, `im 3. Quartal 2026`, `2026`, `vom … bis …`.
    package var inPeriod: String {
        switch zeitraum.period.kind {
        case .month, .quarter: "im " + zeitraum.period.title
        case .year: "im Jahr " + zeitraum.period.title
        case .span: "vom " + zeitraum.period.title
        }
    }

    /// `am Monatsende`, or the day when the period is cut off or a span.
    package var atEnd: String {
        switch zeitraum.period.kind {
        case _ where zeitraum.isPartial: "am \(German.date(zeitraum.stand))"
        case .month: "am Monatsende"
        case .quarter: "am Quartalsende"
        case .year: "am Jahresende"
        case .span: "am \(German.date(zeitraum.stand))"
        }
    }
}
