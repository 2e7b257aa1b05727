/// The natural process limits of an XmR chart: mean ± 2.66 × average moving range.
package struct XmRLimits: Sendable, Equatable {
    /// 3 / 1.128 rounded, as NHS "Making Data Count" has it.
    private static let factor = 2.66

    package let mean: Double
    package let averageMovingRange: Double
    /// As drawn: at 0 at the lowest where a count cannot be negative.
    package let lower: Double
    package let upper: Double

    /// The rules look at the limits as calculated, so that a floor changes no signal.
    private let unflooredLower: Double

    init(mean: Double, averageMovingRange: Double, flooredAtZero: Bool) {
        self.mean = mean
        self.averageMovingRange = averageMovingRange
        unflooredLower = mean - Self.factor * averageMovingRange
        lower = flooredAtZero ? max(0, unflooredLower) : unflooredLower
        upper = mean + Self.factor * averageMovingRange
    }

    var isFinite: Bool { unflooredLower.isFinite && upper.isFinite }

    /// - Parameter step: the direction from the value before.
    func reading(of value: Double, step: Int) -> SignalRules.Reading {
        let nearDistance = 2 * (Self.factor / 3) * averageMovingRange
        return SignalRules.Reading(
            side: (value - mean).signum,
            isOutside: value < unflooredLower || value > upper,
            isBeyondTwoThirds: value < mean - nearDistance || value > mean + nearDistance,
            step: step
        )
    }
}
