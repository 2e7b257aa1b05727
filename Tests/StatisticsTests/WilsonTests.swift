import Testing

@testable import Statistics

@Suite struct WilsonTests {
    /// All 0 ≤ k ≤ n ≤ 60 against statsmodels.
    @Test func statsmodels() throws {
        let lines = try cases("wilson.txt")
        #expect(lines.map { $0.first } == (1...60).map { String($0) })
        for (line, n) in zip(lines, 1...60) {
            try #require(line.count == 2 * n + 3)
            for k in 0...n {
                let interval = Wilson.interval(k, n)
                #expect(isClose(interval?.lower, number(line[2 * k + 1]) / 1e9, within: 5.1e-10), "\(k) of \(n)")
                #expect(isClose(interval?.upper, number(line[2 * k + 2]) / 1e9, within: 5.1e-10), "\(k) of \(n)")
            }
        }
    }

    /// Full digits of statsmodels 0.15.
    @Test(arguments: [
        (7, 9, 0.45258896910698887, 0.9367748928821533), (30, 60, 0.37735024241555765, 0.6226497575844423),
        (1, 60, 0.0029481597947862495, 0.08855129727590064), (812, 1004, 0.7832796549548598, 0.8318964668187777),
    ]) func fullDigits(_ k: Int, _ n: Int, _ lower: Double, _ upper: Double) {
        #expect(isClose(Wilson.interval(k, n)?.lower, lower, within: 1e-15))
        #expect(isClose(Wilson.interval(k, n)?.upper, upper, within: 1e-15))
    }

    @Test func ends() {
        #expect(Wilson.interval(0, 12)?.lower == 0)
        #expect(Wilson.interval(12, 12)?.upper == 1)
        #expect(Wilson.interval(3, 4, z: 0) == ConfidenceInterval(lower: 0.75, upper: 0.75))
    }

    @Test(arguments: [(0, 0), (-1, 5), (6, 5), (1, -1)]) func rejects(_ k: Int, _ n: Int) {
        #expect(Wilson.interval(k, n) == nil)
    }

    /// The mirror image, and more cases make it narrower.
    @Test func properties() {
        for n in 1...40 {
            for k in 0...n {
                guard let here = Wilson.interval(k, n), let there = Wilson.interval(n - k, n),
                    let more = Wilson.interval(10 * k, 10 * n)
                else {
                    Issue.record("no interval for \(k) of \(n)")
                    continue
                }
                #expect((here.lower - (1 - there.upper)).magnitude < 1e-15)
                #expect(here.holds(Double(k) / Double(n)))
                #expect(more.upper - more.lower < here.upper - here.lower)
            }
        }
    }

    /// 39 of 50 is 78 %, but 90 % lies above its interval and 85 % does not.
    @Test func belowTargetOnlyAsAWhole() throws {
        let interval = try #require(Wilson.interval(39, 50))
        #expect(interval.isBelow(0.9))
        #expect(!interval.isBelow(0.85))
        #expect(!interval.isAbove(0.7) && interval.isAbove(0.6))
    }

    /// Newcombe's interval of a difference against statsmodels.
    @Test func difference() throws {
        for line in try cases("newcombe.txt") {
            let counts = line.compactMap { Int($0) }
            let interval = Wilson.difference(before: (counts[0], counts[1]), after: (counts[2], counts[3]))
            #expect(isClose(interval?.lower, number(line[4]), within: 1e-9), "\(line)")
            #expect(isClose(interval?.upper, number(line[5]), within: 1e-9), "\(line)")
        }
        #expect(Wilson.difference(before: (0, 0), after: (1, 2)) == nil)
    }

    /// Newcombe 1998, table II, example (a): 56/70 − 48/80 gives 0.0524 to 0.3339 by method 10.
    @Test func newcombesOwnExample() {
        let interval = Wilson.difference(before: (48, 80), after: (56, 70))
        #expect(isClose(interval?.lower, 0.0524, within: 5e-5))
        #expect(isClose(interval?.upper, 0.3339, within: 5e-5))
    }
}
