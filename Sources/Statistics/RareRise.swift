/// Whether a rare count has risen: the newest month against all months before it, by the exact conditional test.
///
/// Given the sum of all months, the newest one is binomial with 1 / (m + 1) where nothing has changed. A fall cannot be
/// shown: from few to none is no surprise.
package struct RareRise: Sendable, Equatable {
    package static let fewestMonths = 12
    package static let mostMonths = 35
    /// From that many a month on a count has limits instead.
    package static let leastFrequent = 5.0
    /// A rise with at most this probability is a signal.
    package static let level = 0.0005

    /// The mean of the months before.
    package let mean: Double
    /// P(X ≥ y), X ~ Bin(y + S, 1 / (m + 1)).
    package let probability: Double

    /// - Parameter months: counts of 0 or more, the newest last.
    /// - Returns: `nil` with fewer than 12 months before the newest, or where these have five or more on average.
    package init?(_ months: [Int]) {
        let before = months.dropLast().suffix(Self.mostMonths)
        guard let newest = months.last, before.count >= Self.fewestMonths else { return nil }
        let sum = before.reduce(0, +)
        mean = Double(sum) / Double(before.count)
        guard mean < Self.leastFrequent else { return nil }
        probability = CountDistribution.binomial(n: newest + sum, p: 1 / Double(before.count + 1)).upperTail(newest)
    }

    package var isSignal: Bool { probability <= Self.level }
}
