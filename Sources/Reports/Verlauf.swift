internal import Analysis
internal import Charts
internal import Statistics

/// A monthly series with what the rules found in it: one calculation for mark, band and chart.
struct Verlauf: Sendable {
    /// One cell a month, the newest last.
    let cells: [Cell]
    /// One a month; nil where the status allows none.
    let limits: [ControlChart.Limits?]
    /// One a month; nil without a signal.
    let marks: [Mark?]
    let status: LimitStatus
    let isRate: Bool

    /// Nil when the values make no series, such as a month without a duration.
    init?(_ figures: [Figure], _ kennzahl: Kennzahl) {
        // Mentions of a topic are judged by their number: the rate of one topic falls when another rises.
        if kennzahl.kind == .count || kennzahl.id.hasPrefix("anliegen.") {
            self.init(counts: figures.map { $0.zaehler ?? 0 })
        } else if kennzahl.kind == .rate {
            self.init(zaehler: figures.map { $0.zaehler ?? 0 }, nenner: figures.map { $0.nenner ?? 0 })
        } else {
            let values = figures.compactMap(\.wert)
            guard values.count == figures.count else { return nil }
            self.init(cells: values.map { .amount($0) }, values, LimitPolicy(minimumMean: 0))
        }
    }

    init?(counts: [Int]) { self.init(cells: counts.map { .count($0) }, counts.map(Double.init), LimitPolicy()) }

    /// Counts and durations: an XmR chart, the same limits for every month.
    private init?(cells: [Cell], _ values: [Double], _ policy: LimitPolicy) {
        var options = XmRChart.Options()
        options.floorsAtZero = true
        guard let chart = try? XmRChart(values: values, options: options) else { return nil }
        self.init(
            cells: cells,
            status: chart.assessment(policy).status,
            bounds: chart.points.map { point in point.limits.map { ($0.mean, $0.lower, $0.upper) } },
            marks: chart.points.map(\.mark),
            isRate: false
        )
    }

    /// Rates with changing denominators: a P chart, P′ for large ones; every month has limits of its own.
    init?(zaehler: [Int], nenner: [Int]) {
        guard let chart = try? PChart(zaehler: zaehler, nenner: nenner) else { return nil }
        let mean = chart.mean ?? 0
        self.init(
            cells: zip(zaehler, nenner).map { .rate(zaehler: $0, nenner: $1) },
            status: chart.assessment().status,
            bounds: chart.points.map { point in point.limits.map { (mean, $0.lower, $0.upper) } },
            marks: chart.points.map(\.mark),
            isRate: true
        )
    }

    private init(
        cells: [Cell],
        status: LimitStatus,
        bounds: [(mean: Double, lower: Double, upper: Double)?],
        marks: [Mark?],
        isRate: Bool
    ) {
        self.cells = cells
        self.status = status
        self.isRate = isRate
        self.marks = marks.map { status.hasLimits ? $0 : nil }
        limits = bounds.map { bounds in
            guard status.hasLimits, let (mean, lower, upper) = bounds else { return nil }
            return .init(mean: mean, lower: lower, upper: upper, isTrial: status == .trial)
        }
    }

    /// Months that carry a value.
    var basis: Int { cells.count { $0.value != nil } }

    /// What the rules say of the newest month.
    var mark: Mark? { marks.last ?? nil }

    /// The range of the usual for the newest month.
    var band: Interval? { limits.last?.map { Interval(lower: $0.lower, upper: $0.upper) } }
}
