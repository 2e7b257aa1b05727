import Testing

@testable import Statistics

@Suite struct CountChangeTests {
    /// The exact conditional interval, also for spans that differ by some days.
    @Test func ratioAsScipy() throws {
        let lines = try cases("count-ratios.txt")
        #expect(lines.count > 400)
        for line in lines {
            let numbers = line.prefix(4).compactMap { Int($0) }
            let ratio = try #require(
                CountChange.ratio(
                    before: .init(count: numbers[0], days: numbers[1]),
                    after: .init(count: numbers[2], days: numbers[3])
                )
            )
            let (lower, upper) = (number(line[4]), number(line[5]))
            #expect(isClose(ratio.lower, lower, within: lower * 1e-5), "\(line)")
            #expect(ratio.upper == upper || isClose(ratio.upper, upper, within: upper * 1e-5), "\(line)")
        }
    }

    /// scipy.stats.binomtest(k, n).pvalue: 0 of 5 0.0625, 0 of 6 0.03125, 5 of 24 0.0066, 10 of 23 0.6776.
    @Test(arguments: [(5, 0, true), (6, 0, false), (19, 5, false), (5, 19, false), (13, 10, true)])
    func ratioHoldsOneWhereTheExactTestFindsNothing(_ before: Int, _ after: Int, _ holds: Bool) throws {
        let ratio = CountChange.ratio(before: .init(count: before, days: 90), after: .init(count: after, days: 90))
        #expect(try #require(ratio).holds(1) == holds)
    }

    @Test(arguments: [(-1, 90, 2, 90), (1, 90, -2, 90), (0, 90, 0, 90), (1, 0, 2, 90), (1, 90, 2, 0)])
    func ratioRejects(_ before: Int, _ days: Int, _ after: Int, _ later: Int) {
        let (old, new) = (CountChange.Span(count: before, days: days), CountChange.Span(count: after, days: later))
        #expect(CountChange.ratio(before: old, after: new) == nil)
    }
}
