/// A range that holds the true value with the stated confidence (95 % unless said otherwise).
package struct ConfidenceInterval: Sendable, Hashable {
    /// The two-sided 95 % quantile of the normal distribution.
    package static let z95 = 1.959963984540054
    /// The two-sided 99.8 % quantile of the normal distribution.
    package static let z998 = 3.090232306167813

    package let lower: Double
    package let upper: Double

    package init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// The bounds belong to the interval.
    package func holds(_ value: Double) -> Bool { lower <= value && value <= upper }

    /// The whole interval lies below: only then is a rate "unter Zielwert".
    package func isBelow(_ value: Double) -> Bool { upper < value }

    /// The whole interval lies above.
    package func isAbove(_ value: Double) -> Bool { lower > value }
}
