internal import Charts
internal import Days
internal import Figures
internal import German
internal import Judgement

/// A period and what it is compared with, in words.
extension PeriodView {
    /// The months of every trend, for the time axis of a chart.
    var axis: [Month] { months.map { Month($0.zeitraum) } }

    /// `Oktober 2026`; with the last day when the Stichtag cuts the period off.
    var title: String {
        zeitraum.period.title + (zeitraum.isPartial ? " (bis \(German.date(zeitraum.stand)))" : "")
    }

    /// The head of a column: `Oktober 2026`, `3. Quartal 2026`.
    var column: String { zeitraum.isPartial ? "bis \(German.date(zeitraum.stand))" : zeitraum.period.title }

    /// The head of the column of the period before: of a month or quarter the name alone.
    var previousColumn: String {
        let period = zeitraum.period.previous
        return switch period.kind {
        case .month: German.months[period.von.civil.month - 1]
        case .quarter: String(period.title.dropLast(5)).replacing(" ", with: "\u{A0}")
        case .year, .span: period.title
        }
    }

    var lastYearColumn: String {
        let period = zeitraum.period.sameLastYear
        guard period.kind == .month else { return period.title }
        let name = German.months[period.von.civil.month - 1]
        return (name.count > 4 ? name.prefix(3) + "." : name) + "\u{A0}" + String(period.von.civil.year)
    }

    /// `Vormonat`, `Vorquartal`, `Vorjahr`, `Zeitraum davor`.
    var previousWord: String {
        switch zeitraum.period.kind {
        case .month: "Vormonat"
        case .quarter: "Vorquartal"
        case .year: "Vorjahr"
        case .span: "Zeitraum davor"
        }
    }

    /// `im Oktober 2026`, `im 3. Quartal 2026`, `2026`, `vom … bis …`.
    var inPeriod: String {
        switch zeitraum.period.kind {
        case .month, .quarter: "im " + zeitraum.period.title
        case .year: "im Jahr " + zeitraum.period.title
        case .span: "vom " + zeitraum.period.title
        }
    }

    /// `Im Oktober 2026 gingen 56 Reaktionen ein`, with singular and none.
    ///
    /// - Parameter kind: behind the noun, with its blank: ` der Art Lob`.
    func received(_ count: Int, _ kind: String = "") -> String {
        let subject = count == 0 ? "keine Reaktion" : German.count(count, "Reaktion", "Reaktionen")
        return "\(inPeriodCapitalised) \(count > 1 ? "gingen" : "ging") \(subject)\(kind) ein"
    }

    /// `im Vormonat`, `im Vorquartal`, `im Vorjahr`, `im Zeitraum davor`.
    var inPrevious: String { "im " + previousWord }

    /// As `inPeriod`, at the head of a sentence.
    var inPeriodCapitalised: String { inPeriod.capitalisedFirst }

    /// `am Monatsende`, or the day when the period is cut off or a span.
    var atEnd: String {
        switch zeitraum.period.kind {
        case _ where zeitraum.isPartial: "am \(German.date(zeitraum.stand))"
        case .month: "am Monatsende"
        case .quarter: "am Quartalsende"
        case .year: "am Jahresende"
        case .span: "am \(German.date(zeitraum.stand))"
        }
    }
}

extension Month {
    /// The month in which a period begins.
    init(_ zeitraum: Zeitraum) {
        let (year, month, _) = zeitraum.von.civil
        self.init(year: year, month: month)
    }
}
