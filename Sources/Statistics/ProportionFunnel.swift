/// Shares of groups against their number of cases, with the limits that chance (and overdispersion) leaves.
///
/// From 30 cases on the limits have the arcsine form of FunnelPlotR, below they are exact binomial ones; see
/// `limits(at:)`. Groups keep the order in which they came: a funnel ranks nobody.
package struct ProportionFunnel: Sendable {
    package struct Limits: Sendable, Equatable {
        /// 95 %.
        package let inner: ConfidenceInterval
        /// 99.8 %.
        package let outer: ConfidenceInterval
    }

    package enum Position: Sendable, Equatable {
        case inside
        /// Beyond 95 %, inside 99.8 %: no signal.
        case notable(isHigh: Bool)
        /// Beyond 99.8 %.
        case outside(isHigh: Bool)
    }

    /// Cases below which the exact binomial limits hold.
    package static let exactBelow = 30

    /// The share of all, or what was asked for.
    package let target: Double
    /// What the groups show, whether or not the limits use it.
    package let overdispersion: Overdispersion
    /// One a group; `nil` without cases.
    package let positions: [Position?]
    private let form: Overdispersion.Form

    /// - Parameters:
    ///   - zaehler: one a group, 0…nenner.
    ///   - nenner: one a group; a group with 0 is left out of everything.
    ///   - target: 0…1; by default the sum of the numerators over the sum of the denominators.
    /// - Throws: lengths that differ, counts that are no share.
    package init(
        zaehler: [Int],
        nenner: [Int],
        target: Double? = nil,
        overdispersion form: Overdispersion.Form = .additive
    ) throws(StatisticsError) {
        try Shares.check(zaehler, nenner)
        let target = target ?? Shares.whole(zaehler, nenner) ?? 0
        guard target >= 0, target <= 1 else { throw .notFinite(index: 0) }
        let shares = zip(zaehler, nenner).map { $1 > 0 ? (share: Double($0) / Double($1), n: $1) : nil }
        let dispersion = Overdispersion(target: target, shares: shares.compactMap { $0 })
        self.target = target
        self.form = form
        overdispersion = dispersion
        positions = shares.map { group in
            guard let group else { return nil }
            let limits = Self.limits(at: group.n, target: target, dispersion, form)
            if !limits.outer.holds(group.share) { return .outside(isHigh: limits.outer.isBelow(group.share)) }
            if !limits.inner.holds(group.share) { return .notable(isHigh: limits.inner.isBelow(group.share)) }
            return .inside
        }
    }

    /// The limits for a group of `n` cases; `nil` below 1.
    ///
    /// From 30 on sin²(asin √target ± z·√(1/4n + τ²)), cut at 0 and 1 where the angle leaves the quarter turn (FunnelPlotR
    /// lets it wrap). Below 30 the binomial quantiles: a group lies beyond the outer limits exactly when its tail has a
    /// probability of at most 0.1 % (Spiegelhalter 2005 interpolates between them, which would put every small group with
    /// 5 of 5 outside). Overdispersion widens them in the same ratio on the arcsine scale as it widens the others. The
    /// target always lies within its limits.
    package func limits(at n: Int) -> Limits? {
        n < 1 ? nil : Self.limits(at: n, target: target, overdispersion, form)
    }

    private static func limits(
        at n: Int,
        target: Double,
        _ dispersion: Overdispersion,
        _ form: Overdispersion.Form
    ) -> Limits {
        let exact = n < exactBelow ? Binomial(n: n, p: target) : nil
        let centre = Angle.ofShare(target)
        let widening = dispersion.widening(n: n, form)
        func bound(_ z: Double, _ quantile: Double) -> Double {
            guard target > 0, target < 1 else { return target }
            guard let exact else { return Angle.share(centre + z * widening / (2 * Double(n).squareRoot())) }
            let share = Double(exact.quantile(quantile)) / Double(n)
            return widening == 1 ? share : Angle.share(centre + (Angle.ofShare(share) - centre) * widening)
        }
        func interval(_ z: Double, _ tail: Double) -> ConfidenceInterval {
            ConfidenceInterval(lower: min(target, bound(-z, tail)), upper: max(target, bound(z, 1 - tail)))
        }
        return Limits(
            inner: interval(ConfidenceInterval.z95, 0.025),
            outer: interval(ConfidenceInterval.z998, 0.001)
        )
    }
}
