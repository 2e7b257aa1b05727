package import Statistics

/// A change with its 95 % interval in whole percent, and what may be said of it.
///
/// Judged as it is printed: an interval that rounds to "0 bis 30 %" claims nothing.
package struct Aenderung: Hashable, Sendable, Encodable {
    package enum Richtung: Hashable, Sendable, Encodable { case rueckgang, anstieg }

    /// The change itself; nil where there was nothing before, or beyond the tenfold.
    package let change: Int?
    /// −100 or more.
    package let lower: Int
    /// Nil beyond the tenfold, where a number would only look exact.
    package let upper: Int?

    package static let most = 900
    /// Whether the change itself is beyond the tenfold.
    package let isBeyond: Bool

    /// - Parameters:
    ///   - point: after / before, from 0 on; nil where there was nothing before.
    ///   - ratio: its interval; the upper bound may be infinite.
    package init(_ point: Double?, _ ratio: ConfidenceInterval) {
        func percent(_ bound: Double) -> Int {
            Int((min(bound - 1, Double(Int32.max)) * 100).rounded(.toNearestOrAwayFromZero))
        }
        let change = point.map { percent($0) }
        isBeyond = change.map { $0 > Aenderung.most } ?? false
        self.change = isBeyond ? nil : change
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
