/// How likely each number of hits is: probabilities from ratios of neighbours, without power and logarithm, so that every
/// machine finds the same bits.
struct CountDistribution {
    /// The first number with a probability worth keeping.
    private let first: Int
    private let probabilities: [Double]

    /// n trials, each a hit with probability p.
    ///
    /// - Parameters:
    ///   - n: at least 0.
    ///   - p: 0…1.
    static func binomial(n: Int, p: Double) -> CountDistribution {
        let mode = min(n, Int(Double(n + 1) * p))
        // First those below the mode, turned around, then those above: all in one place.
        var weights: [Double] = []
        weights.reserveCapacity(min(n + 1, 128))
        var weight = 1.0
        var k = mode
        while k > 0, p < 1 {
            weight *= Double(k) * (1 - p) / (Double(n - k + 1) * p)
            if weight < negligible { break }
            weights.append(weight)
            k -= 1
        }
        let below = weights.count
        weights.reverse()
        weights.append(1)
        weight = 1
        k = mode
        while k < n, p > 0 {
            weight *= Double(n - k) * p / (Double(k + 1) * (1 - p))
            if weight < negligible { break }
            weights.append(weight)
            k += 1
        }
        return CountDistribution(first: mode - below, weights: weights)
    }

    /// n trials whose probability differs between groups with mean p and intraclass correlation ρ (Kleinman 1973):
    /// binomial for ρ ≤ 0, all or none for ρ ≥ 1.
    ///
    /// - Parameters:
    ///   - n: at least 0.
    ///   - p: above 0 and below 1.
    static func betaBinomial(n: Int, p: Double, rho: Double) -> CountDistribution {
        if rho <= 0 || n == 0 { return binomial(n: n, p: p) }
        if rho >= 1 {
            return CountDistribution(first: 0, weights: [1 - p] + [Double](repeating: 0, count: n - 1) + [p])
        }
        let alpha = p * (1 - rho) / rho
        let beta = (1 - p) * (1 - rho) / rho
        return CountDistribution(
            first: 0,
            weights: chain(count: n + 1) { k in
                Double(n - k) * (Double(k) + alpha) / (Double(k + 1) * (Double(n - k - 1) + beta))
            }
        )
    }

    /// Hits among `drawn` of `hits + misses`, none put back.
    static func hypergeometric(hits: Int, misses: Int, drawn: Int) -> CountDistribution {
        let least = max(0, drawn - misses)
        let most = min(hits, drawn)
        return CountDistribution(
            first: least,
            weights: chain(count: most - least + 1) { step in
                let k = least + step
                return Double(hits - k) * Double(drawn - k) / (Double(k + 1) * Double(misses - drawn + k + 1))
            }
        )
    }

    private init(first: Int, weights: consuming [Double]) {
        let total = weights.reduce(0, +)
        for place in weights.indices { weights[place] /= total }
        self.first = first
        probabilities = weights
    }

    /// P(X ≤ k).
    func lowerTail(_ k: Int) -> Double {
        k < first ? 0 : min(1, probabilities.prefix(k - first + 1).reduce(0, +))
    }

    /// P(X ≥ k).
    func upperTail(_ k: Int) -> Double {
        k >= first + probabilities.count ? 0 : min(1, probabilities.suffix(from: max(0, k - first)).reduce(0, +))
    }

    /// The lower of the two at k.
    func smallerTail(_ k: Int) -> Double { min(lowerTail(k), upperTail(k)) }

    /// The numbers whose tails are both above `tail`: what chance leaves.
    func inside(tail: Double) -> ClosedRange<Int> {
        var (low, high) = (0, probabilities.count - 1)
        var sum = probabilities[low]
        while sum <= tail, low < high {
            low += 1
            sum += probabilities[low]
        }
        sum = probabilities[high]
        while sum <= tail, high > low {
            high -= 1
            sum += probabilities[high]
        }
        return first + low...first + high
    }

    /// The probability of all numbers that are no more likely than k: Fisher's two-sided test.
    func asUnlikely(as k: Int) -> Double {
        guard probabilities.indices.contains(k - first) else { return 0 }
        // Equal probabilities may differ in their last bits.
        let most = probabilities[k - first] * (1 + 1e-7)
        return min(1, probabilities.filter { $0 <= most }.reduce(0, +))
    }

    /// Below this share of the mode a binomial probability is left out.
    private static let negligible = 1e-25

    /// Weights of which each is the one before times a ratio, the largest near 1 whatever the way there.
    private static func chain(count: Int, ratio: (Int) -> Double) -> [Double] {
        let step = 0x1p500
        var weights: [Double] = [1]
        weights.reserveCapacity(count)
        var (weight, scale, top) = (1.0, 0, 0)
        // Where the scale changes, and the new one: hardly ever.
        var scales: [(from: Int, scale: Int)] = []
        for k in 0..<max(0, count - 1) {
            weight *= ratio(k)
            if weight > step {
                weight /= step
                scale += 1
                scales.append((k + 1, scale))
            } else if weight < 1 / step, weight > 0 {
                weight *= step
                scale -= 1
                scales.append((k + 1, scale))
            }
            top = max(top, scale)
            weights.append(weight)
        }
        if scales.isEmpty { return weights }
        var parts = [(from: 0, scale: 0)] + scales
        parts.append((weights.count, top))
        for (part, next) in zip(parts, parts.dropFirst()) where part.scale != top {
            for place in part.from..<next.from {
                weights[place] = part.scale == top - 1 ? weights[place] / step : 0
            }
        }
        return weights
    }
}
