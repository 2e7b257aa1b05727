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

    /// The 95 % interval of the ratio of the daily rates, after / before; its upper bound is infinite when nothing was
    /// counted before; `nil` for a negative count, an empty span, or when nothing was counted at all.
    ///
    /// Exact: given the sum, the later count is binomial with p = r·d₂ / (d₁ + r·d₂), whose limits are those of Clopper
    /// and Pearson (1934). It holds 1 just where the exact conditional test (both tails, 5 %) finds no change.
    package static func ratio(before: Span, after: Span) -> ConfidenceInterval? {
        let sum = before.count + after.count
        guard before.count >= 0, after.count >= 0, sum > 0, before.days > 0, after.days > 0 else { return nil }
        let spans = Double(before.days) / Double(after.days)
        func ratio(_ share: Double) -> Double { share / (1 - share) * spans }
        return ConfidenceInterval(
            lower: after.count == 0
                ? 0 : ratio(solve { Binomial(n: sum, p: $0).lowerTail(after.count - 1) > 1 - tail }),
            upper: before.count == 0
                ? .infinity : ratio(solve { Binomial(n: sum, p: $0).lowerTail(after.count) > tail })
        )
    }

    /// What was counted in a number of days.
    package struct Span: Sendable, Equatable {
        package let count: Int
        package let days: Int

        package init(count: Int, days: Int) {
            self.count = count
            self.days = days
        }
    }

    private static let tail = 0.025

    /// The share up to which `isTooSmall` holds, to the last bit but a few.
    private static func solve(_ isTooSmall: (Double) -> Bool) -> Double {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if isTooSmall(middle) { low = middle } else { high = middle }
        }
        return (low + high) / 2
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
