/// Whether two values of different years can come from the same level.
package enum SameLevel {
    /// Two values differ where chance alone brings such a difference in at most 5 %, two-sided.
    private static let level = 0.05

    /// Each of the counted may as well lie in the one as in the other: binomial with ½.
    package static func counts(_ one: Int, _ other: Int) -> Bool {
        2 * CountDistribution.binomial(n: one + other, p: 0.5).smallerTail(one) > level
    }

    /// Fisher's exact test; two rates of which one has no cases do not differ.
    package static func rates(_ one: (k: Int, n: Int), _ other: (k: Int, n: Int)) -> Bool {
        let hits = one.k + other.k
        return CountDistribution.hypergeometric(hits: hits, misses: one.n + other.n - hits, drawn: one.n)
            .asUnlikely(as: one.k) > level
    }
}
