import Testing

@testable import Statistics

@Suite struct CountDistributionTests {
    /// Ten tosses of a coin: 1, 10, 45 … of 1024.
    @Test func coin() {
        let coin = CountDistribution.binomial(n: 10, p: 0.5)
        #expect(isClose(coin.lowerTail(0), 1.0 / 1024, within: 1e-18))
        #expect(isClose(coin.lowerTail(2), 56.0 / 1024, within: 1e-16))
        #expect(isClose(coin.upperTail(9), 11.0 / 1024, within: 1e-17))
        #expect(isClose(coin.smallerTail(7), 176.0 / 1024, within: 1e-16))
        #expect(coin.lowerTail(-1) == 0 && coin.upperTail(11) == 0)
        #expect(isClose(coin.lowerTail(10), 1, within: 1e-15) && isClose(coin.upperTail(0), 1, within: 1e-15))
        #expect(coin.inside(tail: 0.00135) == 1...9)
        #expect(coin.inside(tail: 0.011) == 2...8)
    }

    @Test(arguments: [(0.0, 0), (1.0, 7)]) func certain(_ p: Double, _ k: Int) {
        let certain = CountDistribution.binomial(n: 7, p: p)
        #expect(certain.lowerTail(k) == 1 && certain.upperTail(k) == 1)
        #expect(certain.inside(tail: 0.001) == k...k)
    }

    /// No trial at all has no hit.
    @Test func nothing() {
        #expect(CountDistribution.binomial(n: 0, p: 0.3).inside(tail: 0.001) == 0...0)
        #expect(CountDistribution.betaBinomial(n: 0, p: 0.3, rho: 0.5).smallerTail(0) == 1)
    }

    /// p = ½ and ρ = ⅓ make α = β = 1: all numbers from 0 to n are equally likely.
    @Test(arguments: [1, 2, 5, 40]) func flat(_ n: Int) {
        let flat = CountDistribution.betaBinomial(n: n, p: 0.5, rho: 1.0 / 3)
        for k in 0...n {
            #expect(isClose(flat.lowerTail(k), Double(k + 1) / Double(n + 1), within: 1e-13), "\(k) of \(n)")
        }
    }

    /// p = ½ and ρ = ½ make α = β = ½: with two trials ⅜, ¼, ⅜.
    @Test func twoOfAKind() {
        let pair = CountDistribution.betaBinomial(n: 2, p: 0.5, rho: 0.5)
        #expect(isClose(pair.lowerTail(0), 0.375, within: 1e-15))
        #expect(isClose(pair.lowerTail(1), 0.625, within: 1e-15))
    }

    @Test func withoutAndWithFullCorrelation() {
        for k in 0...9 {
            let plain = CountDistribution.binomial(n: 9, p: 0.8).smallerTail(k)
            #expect(CountDistribution.betaBinomial(n: 9, p: 0.8, rho: 0).smallerTail(k) == plain)
            #expect(CountDistribution.betaBinomial(n: 9, p: 0.8, rho: -0.2).smallerTail(k) == plain)
        }
        let all = CountDistribution.betaBinomial(n: 9, p: 0.8, rho: 1)
        #expect(isClose(all.lowerTail(0), 0.2, within: 1e-15) && isClose(all.lowerTail(8), 0.2, within: 1e-15))
        #expect(isClose(all.upperTail(9), 0.8, within: 1e-15))
    }

    /// Tails far out, where a product of probabilities would be 0 from the start.
    @Test func largeNumbers() {
        let large = CountDistribution.betaBinomial(n: 20_000, p: 0.5, rho: 1.0 / 3)
        #expect(isClose(large.lowerTail(0), 1.0 / 20_001, within: 1e-15))
        let half = CountDistribution.binomial(n: 1_000_000, p: 0.5)
        #expect(isClose(half.lowerTail(499_999), 0.5, within: 1e-3))
        #expect(half.lowerTail(400_000) < 1e-20)
    }

    /// Three hits and one miss, two drawn: 1 of each in 3 of 6 ways, two hits in 3 of 6.
    @Test func drawnWithoutPuttingBack() {
        let urn = CountDistribution.hypergeometric(hits: 3, misses: 1, drawn: 2)
        #expect(isClose(urn.lowerTail(0), 0, within: 0) && isClose(urn.lowerTail(1), 0.5, within: 1e-15))
        #expect(isClose(urn.asUnlikely(as: 1), 1, within: 1e-15))
    }
}
