/// A series of rates whose denominators change: limits mean ± 3 standard deviations of each month, cut at 0 and 1.
///
/// With large denominators chance alone makes the limits absurdly narrow; then the spread between neighbours widens them
/// (Laney's P′ chart, 2002). Formulas as in qicharts2.
package struct PChart: Sendable, Equatable {
    package struct Options: Sendable {
        /// The average denominator from which on the chart is a P′ chart; `nil` for never. Our choice.
        package var laneyFrom: Double? = 1000
        /// For P′: leave out moving ranges of 3.267 × their average or more.
        package var screensOutliers = false

        package init() {}
    }

    package struct Point: Sendable, Equatable {
        /// `nil` without cases.
        package let rate: Double?
        /// Within 0…1; `nil` without cases.
        package let limits: ConfidenceInterval?
        package let mark: Mark?
    }

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
        var points = nenner.map { _ in Point(rate: nil, limits: nil, mark: nil) }
        let spreads = deviations.map { [sigmaZ] in $0 * sigmaZ }
        let marks = SignalRules(Self.readings(rates, scores, spreads, centre)).marks()
        for (place, index) in used.enumerated() {
            let width = 3 * spreads[place]
            let limits = ConfidenceInterval(lower: max(0, centre - width), upper: min(1, centre + width))
            points[index] = Point(rate: rates[place], limits: limits, mark: marks[place])
        }
        self.points = points
    }

    /// What may be said of the newest point; a last month without cases has no mark.
    package func assessment(_ policy: LimitPolicy = LimitPolicy()) -> Assessment {
        let status = policy.status(
            points: points.count { $0.rate != nil },
            isTooSmall: meanDenominator < policy.minimumDenominator
        )
        return Assessment(status: status, mark: points.last?.mark)
    }

    /// A trend must show in the rates, which the reader sees, and in the standardised values, which allow for the
    /// denominators.
    private static func readings(
        _ rates: [Double],
        _ scores: [Double],
        _ spreads: [Double],
        _ centre: Double
    ) -> [SignalRules.Reading] {
        rates.indices.map { index in
            let distance = (rates[index] - centre).magnitude
            let step = index == 0 ? 0 : (rates[index] - rates[index - 1]).signum
            let scoreStep = index == 0 ? 0 : (scores[index] - scores[index - 1]).signum
            return SignalRules.Reading(
                side: (rates[index] - centre).signum,
                isOutside: distance > 3 * spreads[index],
                isBeyondTwoThirds: distance > 2 * spreads[index],
                step: step == scoreStep ? step : 0
            )
        }
    }
}
