/// Groups compared, each with all the others: which lie further from them than chance and the groups' own spread explain.
///
/// A group's hits are beta-binomial with the share of the others, their intraclass correlation and the uncertainty of
/// both; the group with the smallest tail is taken out, and so on, so that several that differ do not hide each other.
/// Order and names play no part but for equal tails: nobody is ranked. (Kleinman 1973; Rosner 1983; Ohlssen, Sharples,
/// Spiegelhalter 2007; Jones, Spiegelhalter 2011.)
package struct GroupComparison: Sendable, Hashable {
    /// With fewer groups that have cases there are no others to speak of.
    package static let fewestGroups = 6
    /// A tail of at most this lies outside: 99.8 % inside.
    package static let outerTail = 0.001
    /// For the inner band of a chart: 95 % inside.
    private static let innerTail = 0.025

    /// Places from 0, rising.
    package let outside: [Int]
    /// The smaller tail of each group against the groups that remain; `nil` without cases.
    package let tails: [Double?]
    private let remaining: Others

    /// - Parameters:
    ///   - zaehler: one a group, 0…nenner.
    ///   - nenner: one a group; a group with 0 is left out of everything.
    /// - Returns: `nil` with fewer than six groups that have cases.
    /// - Throws: lengths that differ, counts that are no share.
    package init?(zaehler: [Int], nenner: [Int]) throws(StatisticsError) {
        try Shares.check(zaehler, nenner)
        let groups = nenner.indices.filter { nenner[$0] > 0 }
        guard groups.count >= Self.fewestGroups else { return nil }
        let all = Others(groups.map { (zaehler[$0], nenner[$0]) })
        func tail(_ group: Int, _ set: Others, isIn: Bool) -> Double {
            let (k, n) = (zaehler[group], nenner[group])
            let others = isIn ? set.without(k, n) : set
            return others.distribution(n).smallerTail(k)
        }
        var left = groups
        var set = all
        var taken: [Int] = []
        var last = 0
        for step in 1...max(2, groups.count / 2 - 1) {
            var smallest = (group: left[0], tail: tail(left[0], set, isIn: true))
            for group in left.dropFirst() {
                let own = tail(group, set, isIn: true)
                if own < smallest.tail { smallest = (group, own) }
            }
            left.removeAll { $0 == smallest.group }
            set = set.without(zaehler[smallest.group], nenner[smallest.group])
            taken.append(smallest.group)
            if smallest.tail <= Self.outerTail { last = step }
        }
        let candidates = taken.prefix(last)
        let ordinary = candidates.reduce(all) { $0.without(zaehler[$1], nenner[$1]) }
        let outside = candidates.filter { tail($0, ordinary, isIn: false) <= Self.outerTail }.sorted()
        let remaining = outside.reduce(all) { $0.without(zaehler[$1], nenner[$1]) }
        self.outside = outside
        self.remaining = remaining
        tails = nenner.indices.map { group in
            nenner[group] > 0 ? tail(group, remaining, isIn: !outside.contains(group)) : nil
        }
    }

    /// The share of the groups that remain.
    package var share: Double { remaining.share }

    /// What chance and spread leave to a group of `n` cases, as shares; `nil` below 1.
    package func limits(at n: Int) -> (inner: ConfidenceInterval, outer: ConfidenceInterval)? {
        guard n >= 1 else { return nil }
        let distribution = remaining.distribution(n)
        func interval(_ tail: Double) -> ConfidenceInterval {
            let inside = distribution.inside(tail: tail)
            return ConfidenceInterval(
                lower: min(share, Double(inside.lowerBound) / Double(n)),
                upper: max(share, Double(inside.upperBound) / Double(n))
            )
        }
        return (interval(Self.innerTail), interval(Self.outerTail))
    }
}

extension GroupComparison {
    /// What a group is compared with, as sums, so that one can be taken out without a second pass.
    private struct Others: Sendable, Hashable {
        private let groups: Int
        private let hits: Int
        private let cases: Int
        private let squares: Int
        /// Σ k²/n.
        private let hitsSquared: Double

        init(_ rates: [(k: Int, n: Int)]) {
            self.init(
                groups: rates.count,
                hits: rates.reduce(0) { $0 + $1.k },
                cases: rates.reduce(0) { $0 + $1.n },
                squares: rates.reduce(0) { $0 + $1.n * $1.n },
                hitsSquared: rates.reduce(0) { $0 + Double($1.k) * Double($1.k) / Double($1.n) }
            )
        }

        private init(groups: Int, hits: Int, cases: Int, squares: Int, hitsSquared: Double) {
            (self.groups, self.hits, self.cases) = (groups, hits, cases)
            (self.squares, self.hitsSquared) = (squares, hitsSquared)
        }

        func without(_ k: Int, _ n: Int) -> Others {
            Others(
                groups: groups - 1,
                hits: hits - k,
                cases: cases - n,
                squares: squares - n * n,
                hitsSquared: hitsSquared - Double(k) * Double(k) / Double(n)
            )
        }

        var share: Double { Double(hits) / Double(cases) }

        /// Σ n² / N, the size of a typical case's group.
        private var typical: Double { Double(squares) / Double(cases) }

        /// The intraclass correlation by Pearson's X², never below 0.
        private var rho: Double {
            let free = Double(groups - 1)
            let divisor = Double(cases) - typical - free
            guard hits > 0, hits < cases, divisor != 0 else { return 0 }
            // Σ (k − n p)² / (n p (1 − p)) = (Σ k²/n − N p²) / (p (1 − p))
            let pearson = (hitsSquared - Double(cases) * share * share) / (share * (1 - share))
            return max(0, (pearson - free) / divisor)
        }

        /// How many hits a group of `n` cases may have that is like these.
        func distribution(_ n: Int) -> CountDistribution {
            let p = (Double(hits) + 0.5) / (Double(cases) + 1)
            let rho = rho
            let own = Double(n - 1) * rho
            let spread = 1 + own + Double(n) / Double(cases) * (1 + (typical - 1) * rho)
            return .betaBinomial(n: n, p: p, rho: n == 1 ? 0 : (spread - 1) / Double(n - 1))
        }
    }
}
