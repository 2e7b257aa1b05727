/// A range that holds the true value with the stated confidence (95 % unless said otherwise).
package struct ConfidenceInterval: Sendable, Hashable {
    package let lower: Double
    package let upper: Double

    package init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// The bounds belong to the interval.
    package func holds(_ value: Double) -> Bool { lower <= value && value <= upper }
}
