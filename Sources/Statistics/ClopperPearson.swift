/// The exact interval of a proportion (Clopper and Pearson 1934), 95 %, two-sided.
package enum ClopperPearson {
    /// Fewer cases than this never miss a target.
    package static let smallestBase = 5
    /// What each side leaves out.
    package static let tail = 0.025

    /// - Returns: an interval within 0…1, exactly 0 at k = 0 and exactly 1 at k = n; `nil` unless 0 ≤ k ≤ n, n ≥ 1.
    package static func interval(_ k: Int, _ n: Int) -> ConfidenceInterval? {
        guard n >= 1, k >= 0, k <= n else { return nil }
        return ConfidenceInterval(
            lower: k == 0 ? 0 : solve { CountDistribution.binomial(n: n, p: $0).upperTail(k) < tail },
            upper: k == n ? 1 : solve { CountDistribution.binomial(n: n, p: $0).lowerTail(k) > tail }
        )
    }

    /// Whether the whole interval lies below a share: P(X ≤ k) ≤ 2.5 % where the share is true.
    package static func isBelow(_ k: Int, _ n: Int, _ share: Double) -> Bool {
        CountDistribution.binomial(n: n, p: share).lowerTail(k) <= tail
    }

    /// Whether the whole interval lies above a share: P(X ≥ k) ≤ 2.5 % where the share is true.
    package static func isAbove(_ k: Int, _ n: Int, _ share: Double) -> Bool {
        CountDistribution.binomial(n: n, p: share).upperTail(k) <= tail
    }

    /// The share up to which `isTooSmall` holds, to the last bit but a few.
    private static func solve(_ isTooSmall: (Double) -> Bool) -> Double {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if isTooSmall(middle) { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
