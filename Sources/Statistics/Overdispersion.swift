/// How much groups differ beyond chance, estimated from winsorised z-scores (Spiegelhalter 2005, as FunnelPlotR does).
package struct Overdispersion: Sendable, Equatable {
    package enum Form: Sendable {
        /// The limits of chance alone.
        case none
        /// A variance τ² between the groups is added: limits stay apart for large groups too.
        case additive
        /// All limits are √φ times as wide; never narrower than chance.
        case multiplicative
    }

    /// 10 % of the z-scores at each end are pulled in.
    private static let trim = 0.1

    /// The mean square of the winsorised z-scores; about 1 when only chance is at work.
    package let phi: Double
    /// The variance between groups on the arcsine scale; 0 when φ shows none.
    package let tauSquared: Double

    static let nothing = Overdispersion(phi: 0, tauSquared: 0)

    private init(phi: Double, tauSquared: Double) {
        self.phi = phi
        self.tauSquared = tauSquared
    }

    /// - Parameters:
    ///   - target: the share that all are compared with.
    ///   - shares: of groups with at least one case, each with its number of cases. Fewer than two show nothing.
    init(target: Double, shares: [(share: Double, n: Int)]) {
        guard shares.count >= 2 else {
            self = .nothing
            return
        }
        let centre = Angle.ofShare(target)
        let scores = shares.map { (Angle.ofShare($0.share) - centre) * 2 * Double($0.n).squareRoot() }
        let sorted = scores.sorted()
        let low = Quantile.of(sorted: sorted, Self.trim)
        let high = Quantile.of(sorted: sorted, 1 - Self.trim)
        let count = Double(scores.count)
        let squares = scores.map { min(max($0, low), high) }.reduce(0) { $0 + $1 * $1 }
        phi = squares / count
        let weights = shares.map { 4 * Double($0.n) }
        let total = weights.reduce(0, +)
        let spread = total - weights.reduce(0) { $0 + $1 * $1 } / total
        tauSquared = squares < count - 1 ? 0 : max(0, (squares - (count - 1)) / spread)
    }

    /// By how much the distance from the target grows for a group of n cases; at least 1.
    func widening(n: Int, _ form: Form) -> Double {
        switch form {
        case .none: 1
        case .additive: (1 + 4 * Double(n) * tauSquared).squareRoot()
        case .multiplicative: max(1, phi).squareRoot()
        }
    }
}
