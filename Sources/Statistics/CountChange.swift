/// The change between two counts, e.g. in the three months before and after a Maßnahme.
package enum CountChange {
    /// The 95 % interval of the ratio of the daily rates, after / before; its upper bound is infinite when nothing was
    /// counted before; `nil` for a negative count, an empty span, or when nothing was counted at all.
    ///
    /// Exact: given the sum, the later count is binomial with p = r·d₂ / (d₁ + r·d₂), whose limits are those of Clopper
    /// and Pearson (1934). It holds 1 just where the exact conditional test (both tails, 5 %) finds no change.
    package static func ratio(before: Span, after: Span) -> ConfidenceInterval? {
        guard before.count >= 0, after.count >= 0, before.days > 0, after.days > 0,
            let share = ClopperPearson.interval(after.count, before.count + after.count)
        else { return nil }
        let spans = Double(before.days) / Double(after.days)
        func ratio(_ share: Double) -> Double { share < 1 ? share / (1 - share) * spans : .infinity }
        return ConfidenceInterval(lower: ratio(share.lower), upper: ratio(share.upper))
    }

    /// The ratio of the daily rates itself; nil where nothing was counted before.
    package static func point(before: Span, after: Span) -> Double? {
        guard before.count > 0, before.days > 0, after.days > 0 else { return nil }
        return Double(after.count) / Double(after.days) / (Double(before.count) / Double(before.days))
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
}
