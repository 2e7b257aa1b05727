import Testing

@testable import Statistics

@Suite struct ClopperPearsonTests {
    @Test func boundsAsScipy() throws {
        let lines = try cases("clopper-pearson.txt")
        #expect(lines.count > 35)
        for line in lines {
            let counts = line.prefix(2).compactMap { Int($0) }
            let interval = ClopperPearson.interval(counts[0], counts[1])
            #expect(isClose(interval?.lower, number(line[2]), within: 1e-11), "\(line)")
            #expect(isClose(interval?.upper, number(line[3]), within: 1e-11), "\(line)")
        }
    }

    /// One trial, and none or all of two: 0.025 itself, and its root.
    @Test func byHand() throws {
        let one = try #require(ClopperPearson.interval(1, 1))
        #expect(isClose(one.lower, 0.025, within: 1e-15) && one.upper == 1)
        let none = try #require(ClopperPearson.interval(0, 1))
        #expect(none.lower == 0 && isClose(none.upper, 0.975, within: 1e-15))
        #expect(isClose(ClopperPearson.interval(2, 2)?.lower, 0.025.squareRoot(), within: 1e-15))
        #expect(isClose(ClopperPearson.interval(0, 2)?.upper, 1 - 0.025.squareRoot(), within: 1e-15))
    }

    @Test(arguments: [(0, 0), (1, 0), (-1, 5), (6, 5), (0, -1)]) func noInterval(_ k: Int, _ n: Int) {
        #expect(ClopperPearson.interval(k, n) == nil)
    }

    @Test func mirrored() throws {
        for n in [1, 2, 7, 30, 111] {
            for k in 0...n {
                let own = try #require(ClopperPearson.interval(k, n))
                let other = try #require(ClopperPearson.interval(n - k, n))
                #expect(isClose(own.lower, 1 - other.upper, within: 1e-12), "\(k) of \(n)")
                #expect(own.lower <= Double(k) / Double(n) && Double(k) / Double(n) <= own.upper, "\(k) of \(n)")
            }
        }
    }

    /// The exact tails of the worked cases: 0.0815, 0.0702, 0.00043, 0.00202 and 0.0256 against 0.025.
    @Test(arguments: [
        (3, 5, 0.08146, false), (7, 10, 0.0701908264, false), (3, 8, 0.00043165, true),
        (21, 30, 0.0020198290052582963, true), (8, 12, 0.02563747016499998, false),
    ]) func belowNinety(_ k: Int, _ n: Int, _ tail: Double, _ isBelow: Bool) throws {
        #expect(isClose(CountDistribution.binomial(n: n, p: 0.9).lowerTail(k), tail, within: 1e-15))
        #expect(ClopperPearson.isBelow(k, n, 0.9) == isBelow)
        #expect(ClopperPearson.isAbove(n - k, n, 0.1) == isBelow)
        #expect((try #require(ClopperPearson.interval(k, n)).upper < 0.9) == isBelow)
    }

    /// A target is missed exactly where the interval that a page prints lies beyond it.
    @Test(arguments: [0.05, 0.5, 0.8, 0.9, 0.95]) func testAndIntervalAgree(_ share: Double) throws {
        for n in [1, 4, 5, 8, 12, 30] {
            for k in 0...n {
                let interval = try #require(ClopperPearson.interval(k, n))
                #expect(ClopperPearson.isBelow(k, n, share) == (interval.upper < share), "\(k) of \(n)")
                #expect(ClopperPearson.isAbove(k, n, share) == (interval.lower > share), "\(k) of \(n)")
            }
        }
    }
}
