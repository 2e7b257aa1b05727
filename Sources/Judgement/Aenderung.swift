package import Statistics

/// The 95 % interval of a change in whole percent, and what may be said of it.
///
/// Judged as it is printed: an interval that rounds to "0 bis 30 %" claims nothing.
package struct Aenderung: Hashable, Sendable {
    package enum Richtung: Hashable, Sendable { case rueckgang, anstieg }

    /// −100 or more.
    package let lower: Int
    /// Nil beyond the tenfold, where a number would only look exact.
    package let upper: Int?

    package static let most = 900

    /// - Parameter ratio: after / before, from 0 on; its upper bound may be infinite.
    package init(_ ratio: ConfidenceInterval) {
        func percent(_ bound: Double) -> Int {
            Int((min(bound - 1, Double(Int32.max)) * 100).rounded(.toNearestOrAwayFromZero))
        }
        lower = percent(ratio.lower)
        let upper = percent(ratio.upper)
        self.upper = upper > Aenderung.most ? nil : upper
    }

    /// Nil when the interval holds "no change": then nobody may speak of a fall or a rise.
    package var richtung: Richtung? {
        if lower > 0 { return .anstieg }
        guard let upper, upper < 0 else { return nil }
        return .rueckgang
    }
}
