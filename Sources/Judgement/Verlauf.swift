package import Figures
package import Statistics

/// A monthly series with what the rules found in it: one calculation for mark, band and chart.
package struct Verlauf: Hashable, Sendable {
    /// The mean and the range of the usual at one point.
    package struct Limits: Hashable, Sendable {
        package let mean: Double
        package let range: ConfidenceInterval
        /// Few points: every new one still moves them noticeably.
        package let isTrial: Bool
    }

    /// One a month, the newest last.
    package let values: [FigureValue]
    /// One a month; nil where the status allows none.
    package let limits: [Limits?]
    /// One a month; nil without a signal.
    package let marks: [Mark?]
    package let status: LimitStatus
    package let isRate: Bool

    /// Nil when the values make no series: none at all, or a month without a duration among them.
    package init?(_ values: [FigureValue], of id: FigureID) {
        // Mentions of a topic are judged by their number: the rate of one topic falls when another rises.
        let series = id.isMention ? values.map { $0.zaehler.map { .count($0) } ?? .absent } : values
        switch series.first {
        case .count: self.init(counts: series.compactMap(\.zaehler), series)
        case .rate:
            let rates = series.compactMap { value -> (Int, Int)? in
                if case .rate(let zaehler, of: let nenner) = value { (zaehler, nenner) } else { nil }
            }
            self.init(zaehler: rates.map(\.0), nenner: rates.map(\.1), series)
        case .days, .absent: self.init(days: series)
        case nil: return nil
        }
    }

    private init?(counts: [Int], _ values: [FigureValue]) {
        guard counts.count == values.count else { return nil }
        self.init(xmr: counts.map(Double.init), values, LimitPolicy())
    }

    private init?(days values: [FigureValue]) {
        let numbers = values.compactMap(\.number)
        guard numbers.count == values.count else { return nil }
        self.init(xmr: numbers, values, LimitPolicy(minimumMean: 0))
    }

    /// Counts and durations: an XmR chart, the same limits for every month.
    private init?(xmr numbers: [Double], _ values: [FigureValue], _ policy: LimitPolicy) {
        var options = XmRChart.Options()
        options.floorsAtZero = true
        guard let chart = try? XmRChart(values: numbers, options: options) else { return nil }
        self.init(
            values: values,
            status: chart.assessment(policy).status,
            bounds: chart.points.map { point in point.limits.map { ($0.mean, $0.lower, $0.upper) } },
            marks: chart.points.map(\.mark),
            isRate: false
        )
    }

    /// Rates with changing denominators: a P chart, P′ for large ones; every month has limits of its own.
    private init?(zaehler: [Int], nenner: [Int], _ values: [FigureValue]) {
        guard zaehler.count == values.count, let chart = try? PChart(zaehler: zaehler, nenner: nenner) else {
            return nil
        }
        let mean = chart.mean ?? 0
        self.init(
            values: values,
            status: chart.assessment().status,
            bounds: chart.points.map { point in point.limits.map { (mean, $0.lower, $0.upper) } },
            marks: chart.points.map(\.mark),
            isRate: true
        )
    }

    private init(
        values: [FigureValue],
        status: LimitStatus,
        bounds: [(mean: Double, lower: Double, upper: Double)?],
        marks: [Mark?],
        isRate: Bool
    ) {
        self.values = values
        self.status = status
        self.isRate = isRate
        self.marks = marks.map { status.hasLimits ? $0 : nil }
        limits = bounds.map { bounds in
            guard status.hasLimits, let (mean, lower, upper) = bounds else { return nil }
            return Limits(
                mean: mean,
                range: ConfidenceInterval(lower: lower, upper: upper),
                isTrial: status == .trial
            )
        }
    }

    /// Months that carry a value.
    package var basis: Int { values.count { $0.number != nil } }

    /// What the rules say of the newest month.
    package var mark: Mark? { marks.last ?? nil }

    /// The range of the usual for the newest month.
    package var band: ConfidenceInterval? { (limits.last ?? nil)?.range }
}

extension FigureID {
    /// True where mentions of a topic are counted.
    package var isMention: Bool { if case .anliegen = self { true } else { false } }
}
