/// The binomial distribution by its ratios from the mode outwards: no power, no logarithm, no underflow at the start.
struct Binomial {
    /// Below this share of the mode a probability is left out.
    private static let negligible = 1e-25

    /// The first number with a probability worth keeping.
    private let first: Int
    private let probabilities: [Double]

    /// - Parameters:
    ///   - n: at least 0.
    ///   - p: 0…1.
    init(n: Int, p: Double) {
        let mode = min(n, Int(Double(n + 1) * p))
        var below: [Double] = []
        var weight = 1.0
        var k = mode
        while k > 0, p < 1 {
            weight *= Double(k) * (1 - p) / (Double(n - k + 1) * p)
            if weight < Self.negligible { break }
            below.append(weight)
            k -= 1
        }
        var weights = Array(below.reversed()) + [1]
        first = mode - below.count
        weight = 1
        k = mode
        while k < n, p > 0 {
            weight *= Double(n - k) * p / (Double(k + 1) * (1 - p))
            if weight < Self.negligible { break }
            weights.append(weight)
            k += 1
        }
        let total = weights.reduce(0, +)
        probabilities = weights.map { $0 / total }
    }

    /// P(X ≤ k).
    func lowerTail(_ k: Int) -> Double {
        k < first ? 0 : min(1, probabilities.prefix(k - first + 1).reduce(0, +))
    }

    /// The smallest number with P(X ≤ r) ≥ q.
    func quantile(_ q: Double) -> Int {
        var sum = 0.0
        for (offset, probability) in probabilities.enumerated() {
            sum += probability
            if sum >= q { return first + offset }
        }
        return first + probabilities.count - 1
    }
}
