internal import Charts
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema

/// A period and what it is compared with, in words.
extension PeriodView {
    /// The months of every trend, for the time axis of a chart.
    var axis: [Month] { months.map { Month($0.zeitraum) } }

    /// `Oktober 2025 bis Oktober 2026`: what the axis of a chart over the last 13 months spans.
    var monthSpan: String {
        guard let first = axis.first, let last = axis.last, axis.count > 1 else { return title }
        return "\(first.name) bis \(last.name)"
    }

    /// `Oktober 2026`; with the last day when the Stichtag cuts the period off.
    var title: String {
        zeitraum.period.title + (zeitraum.isPartial ? " (bis \(German.date(zeitraum.stand)))" : "")
    }

    /// The head of a column: `Oktober 2026`, `3. Quartal 2026`.
    var column: String { zeitraum.isPartial ? "bis \(German.date(zeitraum.stand))" : zeitraum.period.title }

    /// Whether there is a column of the period before: none where the data begin later.
    var isCompared: Bool { previous != nil }

    /// Likewise of the year before, which is the period before of a year.
    var isComparedWithLastYear: Bool {
        zeitraum.period.kind != .year && lastYear != nil
    }

    /// The head of the column of the period before: of a month or quarter without the year.
    var previousColumn: String {
        let (period, kind) = (zeitraum.previous, zeitraum.period.kind)
        if zeitraum.isPartial { return TageText(period).column(withYear: kind != .month && kind != .quarter) }
        return switch kind {
        case .month: German.months[period.von.civil.month - 1]
        case .quarter: String(period.title.dropLast(5)).replacing(" ", with: "\u{A0}")
        case .year, .span: period.title
        }
    }

    var lastYearColumn: String {
        let period = zeitraum.sameLastYear
        return zeitraum.isPartial || period.kind == .month ? TageText(period).column(withYear: true) : period.title
    }

    /// `Vormonat`, `Vorquartal`, `Vorjahr`, `Zeitraum davor`; of a cut off period its days, `1.–17. September 2026`.
    var previousWord: String {
        switch zeitraum.period.kind {
        case _ where zeitraum.isPartial: TageText(zeitraum.previous).text
        case .month: "Vormonat"
        case .quarter: "Vorquartal"
        case .year: "Vorjahr"
        case .span: "Zeitraum davor"
        }
    }

    /// `im Vormonat`, `im Zeitraum davor`; of a cut off period its days, `vom 1. bis 17. September 2026`.
    var inPrevious: String { zeitraum.isPartial ? TageText(zeitraum.previous).phrase : "im " + previousWord }

    /// Behind `seit`: `September`, `dem 3. Quartal`, `2025`; of a cut off period and a span the last day, `dem 17.09.2026`.
    var sincePrevious: String {
        switch zeitraum.period.kind {
        case .month where !zeitraum.isPartial, .year where !zeitraum.isPartial: previousColumn
        case .quarter where !zeitraum.isPartial: "dem " + previousColumn
        default: previous.map { "dem " + German.date($0.zeitraum.stand) } ?? ""
        }
    }

    /// `Oktober 2025`, `4. Quartal 2025`; of a cut off period its days, `1.–17. Oktober 2025`.
    var lastYearWord: String {
        zeitraum.isPartial ? TageText(zeitraum.sameLastYear).text : zeitraum.sameLastYear.title
    }

    /// `im Oktober 2026`, `im 3. Quartal 2026`, `im Jahr 2026 (bis 31.10.2026)`, `vom … bis …`.
    var inPeriod: String {
        switch zeitraum.period.kind {
        case .month, .quarter: "im " + title
        case .year: "im Jahr " + title
        case .span: "vom " + title
        }
    }

    /// `Im Oktober 2026 gingen 56 Reaktionen ein`, `… 35 Beschwerden ein`, with singular and none.
    func received(_ count: Int, art: Art? = nil) -> String {
        inPeriodCapitalised + " " + PeriodView.gingenEin(count, art: art)
    }

    /// `gingen 56 Reaktionen ein`, `ging keine Reaktion ein`; of an Art that has no plural `gingen 3 Reaktionen der Art Lob ein`.
    static func gingenEin(_ count: Int, art: Art? = nil) -> String {
        let (one, many, kind) =
            switch art {
            case nil: ("Reaktion", "Reaktionen", "")
            case .beschwerde?, .anregung?, .petition?, .eingabe?: (art?.name ?? "", art?.plural ?? "", "")
            case .kritik?, .lob?: ("Reaktion", "Reaktionen", " der Art \(art?.name ?? "")")
            case .ohneBogen?: ("Reaktion", "Reaktionen", " ohne Bogen")
            }
        let subject = count == 0 ? "keine " + one : German.count(count, one, many)
        return "\(count > 1 ? "gingen" : "ging") \(subject)\(kind) ein"
    }

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
