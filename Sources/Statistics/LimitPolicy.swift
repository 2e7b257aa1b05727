/// From how many points, and from what size, limits are shown. Where a rule cites no source it is our choice.
package struct LimitPolicy: Sendable {
    /// Wheeler calls five or six points enough for limits of some use.
    package static let fewestPoints = 6

    /// Points.
    package let minimumPoints: Int
    /// Below it limits are trial limits (NHS "Making Data Count").
    package let trialBelow: Int
    /// The average count of a month; below it a count has no limits.
    package let minimumMean: Double
    /// The average denominator; below it a rate has no limits, as no percentage is shown there.
    package let minimumDenominator: Double

    package init(
        minimumPoints: Int = LimitPolicy.fewestPoints,
        trialBelow: Int = 12,
        minimumMean: Double = 5,
        minimumDenominator: Double = 10
    ) {
        self.minimumPoints = minimumPoints
        self.trialBelow = trialBelow
        self.minimumMean = minimumMean
        self.minimumDenominator = minimumDenominator
    }

    func status(points: Int, isTooSmall: Bool) -> LimitStatus {
        if points < minimumPoints { return .tooFew }
        if isTooSmall { return .tooSmall }
        return points < trialBelow ? .trial : .established
    }
}
