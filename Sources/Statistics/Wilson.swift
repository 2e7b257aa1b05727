/// The score interval of a proportion (Wilson 1927); only + − × ÷ √, so the same bits on every machine.
package enum Wilson {
    /// - Returns: an interval within 0…1, exactly 0 at k = 0 and exactly 1 at k = n; `nil` unless 0 ≤ k ≤ n, n ≥ 1, z ≥ 0.
    package static func interval(_ k: Int, _ n: Int, z: Double = ConfidenceInterval.z95) -> ConfidenceInterval? {
        guard n >= 1, k >= 0, k <= n, z >= 0 else { return nil }
        let share = Double(k) / Double(n)
        let size = Double(n)
        let square = z * z
        let centre = share + square / (2 * size)
        let half = z * (share * (1 - share) / size + square / (4 * size * size)).squareRoot()
        let scale = 1 + square / size
        return ConfidenceInterval(
            lower: k == 0 ? 0 : max(0, (centre - half) / scale),
            upper: k == n ? 1 : min(1, (centre + half) / scale)
        )
    }

    /// The change of a rate, `after` − `before`, with Newcombe's hybrid score interval (1998, method 10).
    ///
    /// - Returns: an interval within −1…1; `nil` when one of the two has no Wilson interval.
    package static func difference(
        before: (k: Int, n: Int),
        after: (k: Int, n: Int),
        z: Double = ConfidenceInterval.z95
    ) -> ConfidenceInterval? {
        guard let old = interval(before.k, before.n, z: z), let new = interval(after.k, after.n, z: z) else {
            return nil
        }
        let (share, later) = (Double(before.k) / Double(before.n), Double(after.k) / Double(after.n))
        let change = later - share
        return ConfidenceInterval(
            lower: change - length(later - new.lower, old.upper - share),
            upper: change + length(new.upper - later, share - old.lower)
        )
    }

    private static func length(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
}
