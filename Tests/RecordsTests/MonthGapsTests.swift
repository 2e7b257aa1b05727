import Days
import Diagnostics
import Schema
import Testing

@testable import Records

/// Rows a month from January 2026 on; the Stichtag ends the last of them.
@Suite("Monate ohne Zeilen") struct MonthGapsTests {
    @Test(
        arguments: [
            ([5, 5, 5, 0, 5, 5], "April 2026"), ([5, 5, 5, 0, 4, 5], nil), ([5, 5, 5, 5, 5, 0], "Juni 2026"),
            ([5, 0, 0, 5, 40], "Februar 2026 und März 2026"), ([0, 5, 5, 5], nil), ([5, 5, 5], nil), ([], nil),
            // Beside fewer than three others as many as in twelve: an office that has just begun has no usual month.
            ([5, 0], nil), ([59, 0], nil), ([60, 0], "Februar 2026"), ([30, 0, 29], nil),
            ([30, 0, 30], "Februar 2026"),
            ([20, 20, 0], nil), ([5, 5, 5, 0], "April 2026"),
        ] as [([Int], String?)]
    )
    func gaps(counts: [Int], names: String?) throws {
        var rows = Reaktionen()
        for (month, count) in counts.enumerated() {
            var row = Reaktion()
            row.eingang = try #require(Day(year: 2026, month: month + 1, day: 15)).number
            for _ in 0..<count { rows.append(row) }
        }
        let last = Day(year: 2026, month: counts.count + 1, day: 1).map { $0 - 1 }
        let message = MonthGaps.finding(rows, until: last)?.message
        #expect(message.map { String($0.prefix { $0 != "g" }) } == names.map { "Aus \($0) " })
    }
}
