internal import Days
internal import Diagnostics
internal import German
internal import Schema

/// Months without any row among months with many: an export may be missing, the newest one before all.
enum MonthGaps {
    /// Rows a month on average in the twelve months around a gap, from the first Eingang to the last whole month.
    private static let least = 5
    /// Fewer months tell little of what is usual: they must have as many rows as twelve.
    private static let fewMonths = 3

    /// - Parameter last: the Stichtag, where one is known: later Eingänge are left out, and a month that it ends is over.
    static func finding(_ rows: Reaktionen, until last: Day?) -> Finding? {
        var counts: [Int: Int] = [:]
        let latest = last?.number ?? Int32.max
        rows.forEachRunOfEingang { day, count in
            if day <= latest { counts[Day(number: day).monthNumber, default: 0] += count }
        }
        guard let first = counts.keys.min(), let newest = counts.keys.max() else { return nil }
        // The month of the day after the Stichtag is not over.
        let end = max(newest, last.map { ($0 + 1).monthNumber - 1 } ?? newest)
        let gaps = (first...end).filter { month in
            guard counts[month] == nil else { return false }
            let around = (month - 6...month + 6).filter { $0 != month && (first...end).contains($0) }
            let sum = around.reduce(0) { $0 + (counts[$1] ?? 0) }
            return sum >= least * (around.count < fewMonths ? 12 : around.count)
        }
        guard !gaps.isEmpty else { return nil }
        let names = gaps.map { "\(MonthNames.long[$0 % 12]) \($0 / 12)" }
        return DataRule.monatOhneZeilen.finding(
            "Aus \(German.list(names)) gibt es keinen einzigen Eingang, aus den Monaten darum viele; prüfen Sie, ob ein Export "
                + "fehlt."
        )
    }
}
