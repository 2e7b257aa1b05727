/// The change between two counts over equally long spans, e.g. three months before and after a Maßnahme.
///
/// Each count is taken as Poisson with Byar's limits (Breslow and Day 1987, within 0.03 of the exact ones), the
/// difference from them by MOVER. Where the exact conditional test (given the sum, the later count is binomial with
/// p = ½) finds nothing at 5 %, the interval is widened to reach 0: an interval without 0 passes both.
package enum CountChange {
    /// The 95 % interval of `after` − `before`; `nil` for a negative count.
    package static func interval(before: Int, after: Int) -> ConfidenceInterval? {
        guard before >= 0, after >= 0 else { return nil }
        let change = Mover.difference(before: (Double(before), poisson(before)), after: (Double(after), poisson(after)))
        guard !isClear(before, after) else { return change }
        return ConfidenceInterval(lower: min(0, change.lower), upper: max(0, change.upper))
    }

    /// Two-sided exact test at 5 %, the smaller tail doubled.
    private static func isClear(_ before: Int, _ after: Int) -> Bool {
        2 * Binomial(n: before + after, p: 0.5).lowerTail(min(before, after)) < 0.05
    }

    private static func poisson(_ count: Int) -> ConfidenceInterval {
        ConfidenceInterval(
            lower: count == 0 ? 0 : byar(Double(count), -ConfidenceInterval.z95),
            upper: byar(Double(count) + 1, ConfidenceInterval.z95)
        )
    }

    private static func byar(_ x: Double, _ z: Double) -> Double {
        let root = 1 - 1 / (9 * x) + z / (3 * x.squareRoot())
        return x * root * root * root
    }
}
