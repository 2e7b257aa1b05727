/// The range in which a rate lies, as shares from 0 to 1 (Clopper and Pearson, 95 %).
package struct Interval: Sendable, Equatable {
    package let lower: Double
    package let upper: Double

    package init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }
}
