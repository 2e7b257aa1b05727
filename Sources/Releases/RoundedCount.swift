/// A count as everybody may see it; rounding is the only way to make one (PRODUCT 7 (3)).
package struct RoundedCount: Hashable, Comparable, Sendable {
    package static let step = 5
    /// So large that sums over decades stay far from overflow.
    package static let most = 1_000_000_000

    /// A multiple of 5 from 0 on; 0 stands for „unter 3“.
    package let value: Int

    /// To the nearest multiple of 5: 0 to 2 become 0, 3 to 7 become 5.
    package init(rounding exact: Int) {
        precondition((0...RoundedCount.most).contains(exact))
        value = (exact + RoundedCount.step / 2) / RoundedCount.step * RoundedCount.step
    }

    package static let zero = RoundedCount(rounding: 0)

    /// What it may stand for where it is a base value: five numbers, three at zero.
    package var possible: ClosedRange<Int> { max(0, value - 2)...value + 2 }

    /// The other multiples of 5 that lie beside what was rounded, the nearer one first; none below zero.
    package func neighbours(of exact: Int) -> [RoundedCount] {
        let above = RoundedCount(rounding: value + RoundedCount.step)
        guard value > 0 else { return [above] }
        let below = RoundedCount(rounding: value - RoundedCount.step)
        return exact < value ? [below, above] : [above, below]
    }

    package static func + (left: RoundedCount, right: RoundedCount) -> RoundedCount {
        RoundedCount(rounding: left.value + right.value)
    }

    package static func < (left: RoundedCount, right: RoundedCount) -> Bool { left.value < right.value }
}

extension Sequence<RoundedCount> {
    /// The sum of shown values.
    package var sum: RoundedCount { reduce(.zero, +) }
}
