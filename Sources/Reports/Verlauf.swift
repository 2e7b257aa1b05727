internal import Analysis
internal import Charts
internal import Statistics

/// A monthly series with what the rules found in it: one calculation for mark, band and chart.
struct Verlauf: Sendable {
    /// Up to 36 whole months, the newest last.
    let history: [PeriodFigures]
    /// One cell a month.
    let cells: [Cell]
    /// One a month; nil where the status allows none.
    let limits: [ControlChart.Limits?]
    /// One a month; nil without a signal.
    let marks: [Mark?]
    let status: LimitStatus
    let isRate: Bool
    /// Months that carry a value.
    let basis: Int

    /// Counts and durations on an XmR chart, rates with their changing denominators on a P chart (P′ for large ones).
    ///
    /// Nil when the values make no series: a month without a duration, numbers beyond all range.
    init?(_ history: [PeriodFigures], _ kennzahl: Kennzahl, place: Int, _ dimension: Dimension) {
        let figures = history.map { $0.figure(place, dimension) }
        // Mentions of a topic are judged by their number: the rate of one topic falls when another rises.
        let isCount = kennzahl.kind == .count || kennzahl.id.hasPrefix("anliegen.")
        let raw: [(lower: Double, upper: Double, mean: Double)?]
        let found: [Mark?]
        if kennzahl.kind == .rate, !isCount {
            let zaehler = figures.map { $0.zaehler ?? 0 }
            let nenner = figures.map { $0.nenner ?? 0 }
            guard let chart = try? PChart(zaehler: zaehler, nenner: nenner) else {
                return nil
            }
            let mean = chart.mean ?? 0
            status = chart.assessment().status
            raw = chart.points.map { point in point.limits.map { ($0.lower, $0.upper, mean) } }
            found = chart.points.map(\.mark)
            cells = figures.map { .rate(zaehler: $0.zaehler ?? 0, nenner: $0.nenner ?? 0) }
            isRate = true
        } else {
            var options = XmRChart.Options()
            options.floorsAtZero = true
            let values = isCount ? figures.map { Double($0.zaehler ?? 0) } : figures.compactMap(\.wert)
            guard values.count == figures.count, let chart = try? XmRChart(values: values, options: options) else {
                return nil
            }
            status = chart.assessment(isCount ? LimitPolicy() : LimitPolicy(minimumMean: 0)).status
            raw = chart.points.map { point in point.limits.map { ($0.lower, $0.upper, $0.mean) } }
            found = chart.points.map(\.mark)
            cells = isCount ? figures.map { .count($0.zaehler ?? 0) } : values.map { .amount($0) }
            isRate = false
        }
        let status = status
        self.history = history
        limits = raw.map { bounds in
            guard status.hasLimits, let bounds else { return nil }
            return .init(
                mean: bounds.mean,
                lower: bounds.lower,
                upper: bounds.upper,
                isTrial: status == .trial
            )
        }
        marks = found.map { status.hasLimits ? $0 : nil }
        basis = cells.count { $0.value != nil }
    }

    /// What the rules say of the newest month.
    var mark: Mark? { marks.last ?? nil }

    /// The range of the usual for the newest month.
    var band: Interval? { limits.last?.map { Interval(lower: $0.lower, upper: $0.upper) } }
}
