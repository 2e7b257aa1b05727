/// A series of rates whose denominators change: the limits of each month are the outermost numbers that chance leaves
/// with 0.135 % on each side, by the binomial distribution.
///
/// With large denominators chance alone makes the limits absurdly narrow; then the spread between neighbours widens
/// mean ± 3 standard deviations (Laney's P′ chart, 2002; formulas as in qicharts2).
package struct PChart: Sendable, Equatable {
    package struct Options: Sendable {
        /// The average denominator from which on the chart is a P′ chart; `nil` for never. Our choice.
        package var laneyFrom: Double? = 1000
        /// For P′: leave out moving ranges of 3.267 × their average or more.
        package var screensOutliers = false
        /// Whether the end of the scale is a value like any other. For a reader it is not where it is usual: it is no
        /// limit to be near to, and a month of all (or none) lies on no side of the mean where that is more likely than
        /// not. Twenty of twenty is no sign where nearly all are kept.
        package var judgesEndOfScale = true
        /// Who shows limits by this policy alone need not have them worked out where it grants none; nil for always.
        package var onlyBy: LimitPolicy?

        package init() {}
    }

    package struct Point: Sendable, Equatable {
        /// `nil` without cases.
        package let rate: Double?
        /// Within 0…1; `nil` without cases.
        package let limits: ConfidenceInterval?
        package let mark: Mark?
    }

    /// What lies beyond three standard deviations of a normal distribution, on each side.
    private static let tail = 0.00135
    /// d2 of samples of two.
    private static let d2 = 1.128

    package let points: [Point]
    /// All numerators over all denominators; `nil` without cases.
    package let mean: Double?
    /// The factor that widens the limits; 1 on a plain P chart.
    package let sigmaZ: Double
    package let isLaney: Bool
    private let meanDenominator: Double

    /// - Parameters:
    ///   - zaehler: one a month, 0…nenner.
    ///   - nenner: a month with 0 has no rate; the rules pass over it.
    /// - Throws: lengths that differ, counts that are no share.
    package init(zaehler: [Int], nenner: [Int], options: Options = Options()) throws(StatisticsError) {
        try Shares.check(zaehler, nenner)
        let used = nenner.indices.filter { nenner[$0] > 0 }
        mean = Shares.whole(zaehler, nenner)
        meanDenominator = Mean.of(used.map { Double(nenner[$0]) }) ?? 0
        if let policy = options.onlyBy, !Self.status(policy, points: used.count, meanDenominator).hasLimits {
            (isLaney, sigmaZ) = (false, 1)
            points = zip(zaehler, nenner).map {
                Point(rate: $1 > 0 ? Double($0) / Double($1) : nil, limits: nil, mark: nil)
            }
            return
        }
        let centre = mean ?? 0
        let rates = used.map { Double(zaehler[$0]) / Double(nenner[$0]) }
        let deviations = used.map { (centre * (1 - centre) / Double(nenner[$0])).squareRoot() }
        let scores = zip(rates, deviations).map { $1 > 0 ? ($0 - centre) / $1 : 0 }
        let range = MovingRange.average(of: scores, screened: options.screensOutliers)
        if let range, let from = options.laneyFrom, meanDenominator >= from {
            isLaney = true
            sigmaZ = range / Self.d2
        } else {
            isLaney = false
            sigmaZ = 1
        }
        let limits = zip(used, deviations).map { [isLaney, sigmaZ] index, deviation in
            isLaney
                ? Self.interval(centre, 3 * deviation * sigmaZ) : Self.exact(nenner[index], centre)
        }
        let marks = SignalRules(
            Self.readings(rates, scores, limits, centre, options.judgesEndOfScale ? nil : used.map { nenner[$0] })
        ).marks()
        var points = nenner.map { _ in Point(rate: nil, limits: nil, mark: nil) }
        for (place, index) in used.enumerated() {
            points[index] = Point(rate: rates[place], limits: limits[place], mark: marks[place])
        }
        self.points = points
    }

    private static func interval(_ centre: Double, _ width: Double) -> ConfidenceInterval {
        ConfidenceInterval(lower: max(0, centre - width), upper: min(1, centre + width))
    }

    /// The outermost shares of n that chance leaves; of few cases the mean may lie beyond them.
    private static func exact(_ n: Int, _ centre: Double) -> ConfidenceInterval {
        let inside = CountDistribution.binomial(n: n, p: centre).inside(tail: tail)
        return ConfidenceInterval(
            lower: Double(inside.lowerBound) / Double(n),
            upper: Double(inside.upperBound) / Double(n)
        )
    }

    /// What may be said of the newest point; a last month without cases has no mark.
    package func assessment(_ policy: LimitPolicy = LimitPolicy()) -> Assessment {
        let status = Self.status(policy, points: points.count { $0.rate != nil }, meanDenominator)
        return Assessment(status: status, mark: points.last?.mark)
    }

    private static func status(_ policy: LimitPolicy, points: Int, _ meanDenominator: Double) -> LimitStatus {
        policy.status(points: points, isTooSmall: meanDenominator < policy.minimumDenominator)
    }

    /// A trend must show in the rates, which the reader sees, and in the standardised values, which allow for the
    /// denominators.
    ///
    /// - Parameter cases: the denominators; nil judges the end of the scale like any other value.
    private static func readings(
        _ rates: [Double],
        _ scores: [Double],
        _ limits: [ConfidenceInterval],
        _ centre: Double,
        _ cases: [Int]?
    ) -> [SignalRules.Reading] {
        rates.indices.map { index in
            let (rate, limit) = (rates[index], limits[index])
            let near = { (bound: Double) in centre + (bound - centre) * 2 / 3 }
            let step = index == 0 ? 0 : (rates[index] - rates[index - 1]).signum
            let scoreStep = index == 0 ? 0 : (scores[index] - scores[index - 1]).signum
            let isUsual = cases.map { isUsualEnd(rate, of: $0[index], centre) } ?? false
            return SignalRules.Reading(
                side: isUsual ? 0 : (rate - centre).signum,
                isOutside: !limit.holds(rate),
                isBeyondTwoThirds: (limit.lower > 0 || cases == nil) && rate < near(limit.lower)
                    || (limit.upper < 1 || cases == nil) && rate > near(limit.upper),
                step: step == scoreStep ? step : 0
            )
        }
    }

    /// Whether all (or none) of n is what most months would show.
    private static func isUsualEnd(_ rate: Double, of n: Int, _ centre: Double) -> Bool {
        guard rate == 0 || rate == 1 else { return false }
        let distribution = CountDistribution.binomial(n: n, p: centre)
        return (rate == 1 ? distribution.upperTail(n) : distribution.lowerTail(0)) > 0.5
    }
}
