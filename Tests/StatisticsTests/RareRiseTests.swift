import Testing

@testable import Statistics

/// A rare count that rises, by the exact conditional test.
@Suite struct RareRiseTests {
    /// January 2024 to October 2026; in 2026 a topic comes up that was rare before.
    private static let series = [
        1, 1, 2, 0, 1, 1, 1, 0, 2, 1, 1, 1, 2, 1, 1, 2, 0, 1, 1, 1, 1, 2, 1, 1, 2, 4, 6, 8, 10, 11, 4, 2, 2, 1,
    ]

    @Test(arguments: [
        ("März", 27, 0.002568128407307782, false), ("April", 28, 0.00020475183326464116, true),
        ("Mai", 29, 1.9745555361066564e-05, true), ("Juni", 30, 1.2908778660263574e-05, true),
        ("Juli", 31, 0.19628888657585553, false),
    ]) func topicOf2026(_ month: String, _ count: Int, _ probability: Double, _ isSignal: Bool) throws {
        let rise = try #require(RareRise(Array(Self.series.prefix(count))))
        #expect(isClose(rise.probability, probability, within: probability * 1e-9))
        #expect(rise.isSignal == isSignal)
    }

    /// P(X ≥ 8), X ~ Bin(20, 1/13).
    @Test func onceAMonthThenEight() throws {
        let rise = try #require(RareRise([Int](repeating: 1, count: 12) + [8]))
        #expect(isClose(rise.probability, 6.631531518617998e-05, within: 1e-14))
        #expect(rise.isSignal && rise.mean == 1)
    }

    /// Nothing before, y now: all y of them in one of 13 months, (1/13)^y.
    @Test(arguments: [(0, 1.0, false), (1, 1.0 / 13, false), (2, 1.0 / 169, false), (3, 1.0 / 2197, true)])
    func afterAYearOfNone(_ now: Int, _ probability: Double, _ isSignal: Bool) throws {
        let rise = try #require(RareRise([Int](repeating: 0, count: 12) + [now]))
        #expect(isClose(rise.probability, probability, within: 1e-15))
        #expect(rise.isSignal == isSignal)
    }

    @Test(arguments: [
        ("11 months before", [Int](repeating: 1, count: 11) + [8]), ("no month", []), ("one month", [3]),
        ("five a month on average", [Int](repeating: 5, count: 12) + [30]),
        ("more than five", [Int](repeating: 9, count: 30) + [30]),
    ]) func doesNotApply(_ name: String, _ months: [Int]) { #expect(RareRise(months) == nil) }

    @Test func justBelowFive() throws {
        let rise = try #require(RareRise([Int](repeating: 5, count: 11) + [4, 5]))
        #expect(isClose(rise.mean, 59.0 / 12, within: 1e-15) && !rise.isSignal)
    }

    /// Only the 35 months before count: a flood three years ago neither hides a rise nor raises the mean.
    @Test func looksBackOn35Months() throws {
        let recent = [Int](repeating: 1, count: 35) + [8]
        #expect(RareRise([400, 300] + recent) == RareRise(recent))
    }

    /// From few to none is no surprise.
    @Test func aFallIsNoSignal() throws {
        let rise = try #require(RareRise([Int](repeating: 4, count: 35) + [0]))
        #expect(rise.probability == 1 && !rise.isSignal)
    }
}
