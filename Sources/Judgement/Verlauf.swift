package import Figures
internal import Schema
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
    /// Of the whole series; of a rare count the mean of the months before.
    package let mean: Double

    /// The months of a series at most; only rare counts look further back.
    package static let mostMonths = 24
    /// Closings a month on average from which on a team's durations are judged.
    private static let leastClosings = 10.0

    /// Nil when the values make no series.
    ///
    /// - Parameter values: one a month, the newest last.
    package init?(_ values: [FigureValue], of id: FigureID, _ cross: Cross) {
        // Of the newest month the most Bögen are still to come: a rise that is none.
        if case (.eingang, .art(.ohneBogen)) = (id, cross) { return nil }
        let shown = Array(values.suffix(Verlauf.mostMonths))
        if id.isRareKind(cross), let rise = RareRise(values.compactMap(\.zaehler)) {
            self.init(rare: rise, shown.map { $0.zaehler.map { .count($0) } ?? .absent })
            return
        }
        // Mentions of a topic are judged by their number: the rate of one topic falls when another rises.
        let series = id.isMention ? shown.map { $0.zaehler.map { .count($0) } ?? .absent } : shown
        switch series.first {
        case .count: self.init(counts: series.compactMap(\.zaehler), series)
        case .rate:
            let rates = series.compactMap { value -> (Int, Int)? in
                if case .rate(let zaehler, of: let nenner) = value { (zaehler, nenner) } else { nil }
            }
            self.init(zaehler: rates.map(\.0), nenner: rates.map(\.1), series)
        case .days, .absent: self.init(days: series, cross)
        case nil: return nil
        }
    }

    /// A rare count has no limits, but its newest month may have risen.
    private init(rare rise: RareRise, _ values: [FigureValue]) {
        self.values = values
        limits = values.map { _ in nil }
        marks = values.indices.map {
            rise.isSignal && $0 == values.count - 1 ? Mark(signal: .ausserhalb, direction: .hoch) : nil
        }
        status = .rare
        isRate = false
        mean = rise.mean
    }

    private init?(counts: [Int], _ values: [FigureValue]) {
        guard counts.count == values.count else { return nil }
        self.init(xmr: counts.map { Double($0) }, values, LimitPolicy())
    }

    private init?(days values: [FigureValue], _ cross: Cross) {
        let closings = values.compactMap(\.nenner).reduce(0, +)
        guard values.contains(where: { $0.number != nil }),
            cross == .whole || Double(closings) >= Verlauf.leastClosings * Double(values.count)
        else { return nil }
        self.init(xmr: values.map(\.number), values, LimitPolicy(minimumMean: 0))
    }

    /// Counts and durations: an XmR chart, the same limits for every month; a month without a duration is passed over.
    private init?(xmr numbers: [Double?], _ values: [FigureValue], _ policy: LimitPolicy) {
        var options = XmRChart.Options()
        options.floorsAtZero = true
        guard let chart = try? XmRChart(values: numbers.compactMap(\.self), options: options) else { return nil }
        var points = chart.points.makeIterator()
        let ofMonths = numbers.map { $0 == nil ? nil : points.next() }
        self.init(
            values: values,
            status: chart.assessment(policy).status,
            bounds: ofMonths.map { point in
                point?.limits.map { ConfidenceInterval(lower: $0.lower, upper: $0.upper) }
            },
            marks: ofMonths.map { $0?.mark },
            isRate: false,
            mean: chart.mean ?? 0
        )
    }

    /// Rates with changing denominators: a P chart, P′ for large ones; every month has limits of its own.
    private init?(zaehler: [Int], nenner: [Int], _ values: [FigureValue]) {
        var options = PChart.Options()
        options.judgesEndOfScale = false
        options.onlyBy = LimitPolicy()
        guard zaehler.count == values.count,
            let chart = try? PChart(zaehler: zaehler, nenner: nenner, options: options)
        else { return nil }
        self.init(
            values: values,
            status: chart.assessment().status,
            bounds: chart.points.map(\.limits),
            marks: chart.points.map(\.mark),
            isRate: true,
            mean: chart.mean ?? 0
        )
    }

    private init(
        values: [FigureValue],
        status: LimitStatus,
        bounds: [ConfidenceInterval?],
        marks: [Mark?],
        isRate: Bool,
        mean: Double
    ) {
        self.values = values
        self.status = status
        self.isRate = isRate
        self.mean = mean
        self.marks = marks.map { status.hasLimits ? $0 : nil }
        limits = bounds.map { bounds in
            guard status.hasLimits, let bounds else { return nil }
            return Limits(mean: mean, range: bounds, isTrial: status == .trial)
        }
    }

    /// Months that carry a value.
    package var basis: Int { values.count { $0.number != nil } }

    /// What the rules say of the newest month.
    package var zeichen: Zeichen? { Zeichen(marks.last ?? nil, values.map(\.number), mean: mean) }

    /// The range of the usual for the newest month.
    package var band: ConfidenceInterval? { (limits.last ?? nil)?.range }

    /// Whether the same month of the year before lay on the same side of the mean, nearer to the newest value than to the
    /// mean, and does not differ from it; never for durations.
    package var isWieImVorjahr: Bool {
        guard let newest = values.last, values.count > 12 else { return false }
        let before = values[values.count - 13]
        guard let now = newest.number, let then = before.number, (now - mean) * (then - mean) > 0,
            (then - now).magnitude < (then - mean).magnitude
        else { return false }
        switch (newest, before) {
        case (.count(let now), .count(let then)): return SameLevel.counts(now, then)
        case (.rate(let now, of: let base), .rate(let then, of: let baseThen)):
            return SameLevel.rates((now, base), (then, baseThen))
        default: return false
        }
    }
}

extension FigureID {
    /// True where mentions of a topic are counted.
    package var isMention: Bool {
        switch self {
        case .anliegen, .kritisch, .lob: true
        default: false
        }
    }

    /// Counts of the whole office that are judged by the exact test while they are rare.
    func isRareKind(_ cross: Cross) -> Bool {
        switch (self, cross) {
        case (.eingang, .art), (.kritisch, .whole), (.lob, .whole), (.folgereaktionen, .whole),
            (.weitergeleitet, .whole):
            true
        default: false
        }
    }
}
