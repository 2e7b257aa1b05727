internal import Synchronization

/// The exact interval of a proportion (Clopper and Pearson 1934), 95 %, two-sided.
package enum ClopperPearson {
    /// Fewer cases than this never miss a target.
    package static let smallestBase = 5
    /// What each side leaves out.
    package static let tail = 0.025

    /// - Returns: an interval within 0…1, exactly 0 at k = 0 and exactly 1 at k = n; `nil` unless 0 ≤ k ≤ n, n ≥ 1.
    package static func interval(_ k: Int, _ n: Int) -> ConfidenceInterval? {
        guard n >= 1, k >= 0, k <= n else { return nil }
        let counts = Counts(k: k, n: n)
        if let known = known.withLock({ $0[counts] }) { return known }
        let interval = ConfidenceInterval(
            lower: k == 0 ? 0 : solve { CountDistribution.binomial(n: n, p: $0).upperTail(k) - tail },
            upper: k == n ? 1 : solve { tail - CountDistribution.binomial(n: n, p: $0).lowerTail(k) }
        )
        known.withLock { known in
            if known.count >= mostKnown { known.removeAll() }
            known[counts] = interval
        }
        return interval
    }

    private struct Counts: Hashable {
        let k: Int
        let n: Int
    }

    /// The figures of the whole office stand on the sheet of every team: an interval is asked for many times.
    private static let known = Mutex<[Counts: ConfidenceInterval]>([:])
    private static let mostKnown = 20_000

    /// Whether the whole interval lies below a share: P(X ≤ k) ≤ 2.5 % where the share is true.
    package static func isBelow(_ k: Int, _ n: Int, _ share: Double) -> Bool {
        CountDistribution.binomial(n: n, p: share).lowerTail(k) <= tail
    }

    /// Whether the whole interval lies above a share: P(X ≥ k) ≤ 2.5 % where the share is true.
    package static func isAbove(_ k: Int, _ n: Int, _ share: Double) -> Bool {
        CountDistribution.binomial(n: n, p: share).upperTail(k) <= tail
    }

    /// The share at which a rising function leaves the numbers below 0, to the last bit but a few: 50 times the half in
    /// which it lies.
    private static func solve(_ excess: (Double) -> Double) -> Double {
        var (low, high) = (0.0, 1.0)
        var halvings = 50
        // The first halves are those around a good guess, unless it was none.
        let guess = guess(excess)
        let cell = (guess * 0x1p40).rounded(.down) / 0x1p40
        if cell > 0, cell + 0x1p-40 < 1, excess(cell) < 0, excess(cell + 0x1p-40) >= 0 {
            (low, high) = (cell, cell + 0x1p-40)
            halvings -= 40
        }
        for _ in 0..<halvings {
            let middle = (low + high) / 2
            if excess(middle) < 0 { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// Regula falsi (Illinois): the same share, in a few steps and to about twelve places.
    private static func guess(_ excess: (Double) -> Double) -> Double {
        var (low, high) = (0.0, 1.0)
        var (below, above) = (-tail, 1 - tail)
        var side = 0
        for _ in 0..<40 where high - low > 0x1p-46 {
            let next = low + (high - low) * below / (below - above)
            guard next > low, next < high else { break }
            let value = excess(next)
            if value < 0 {
                if side < 0 { above /= 2 }
                (low, below, side) = (next, value, -1)
            } else {
                if side > 0 { below /= 2 }
                (high, above, side) = (next, value, 1)
            }
            if value.magnitude < 1e-16 { return next }
        }
        return side < 0 ? low : high
    }
}
