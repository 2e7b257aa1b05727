import Testing

@testable import Statistics

@Suite struct CountChangeTests {
    /// Close to the interval with exact limits, and no change claimed where the exact test finds none.
    @Test func scipy() throws {
        for line in try cases("count-changes.txt") {
            let counts = line.compactMap { Int($0) }
            let interval = try #require(CountChange.interval(before: counts[0], after: counts[1]))
            #expect(isClose(interval.lower, number(line[2]), within: 0.1), "\(line)")
            #expect(isClose(interval.upper, number(line[3]), within: 0.1), "\(line)")
            #expect(interval.holds(0) == (line[4] == "0"), "\(line)")
        }
    }

    @Test func mirrorImage() throws {
        for (before, after) in [(0, 5), (3, 20), (40, 41), (100, 61)] {
            let there = try #require(CountChange.interval(before: before, after: after))
            let back = try #require(CountChange.interval(before: after, after: before))
            #expect(isClose(back.lower, -there.upper, within: 1e-9))
            #expect(isClose(back.upper, -there.lower, within: 1e-9))
            #expect(there.holds(Double(after - before)))
        }
    }

    @Test func rejects() {
        #expect(CountChange.interval(before: -1, after: 2) == nil)
        #expect(CountChange.interval(before: 1, after: -2) == nil)
    }
}
