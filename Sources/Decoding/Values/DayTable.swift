internal import CSV
internal import Days

/// The day numbers of `TT.MM.JJJJ` and `JJJJ-MM-TT`, by looking up the month instead of working it out; nearly
/// every export uses one of these forms, and all others go through `DateText`.
struct DayTable {
    private static let firstYear = 1900
    private static let years = 300

    private struct Month {
        let firstDay: Int32
        let length: Int32
    }

    private let months: [Month]

    static let shared = DayTable()

    private init() {
        months = (0..<DayTable.years * 12).map { place in
            let (year, month) = (DayTable.firstYear + place / 12, place % 12 + 1)
            let first = Day(year: year, month: month, day: 1)?.number ?? 0
            return Month(firstDay: first, length: Int32(Day.length(ofMonth: month, year: year)))
        }
    }

    /// Nil for a cell in any other form, and for a day that there is not.
    @inline(__always)
    func day(_ cell: Cell) -> Int32? {
        guard cell.count == 10 else { return nil }
        let word = cell.word(at: 0)
        let rest = cell.word(at: 8)
        // What is a digit becomes 0 to 9, what is the separator 0; the sums have a high bit for anything else.
        let year = rest ^ 0x3030
        let noYear = year | (year &+ 0x7676_7676_7676_7676)
        let dotted = word ^ 0x3030_2E30_302E_3030
        if (dotted | (dotted &+ 0x7676_7F76_767F_7676) | noYear) & 0x8080_8080_8080_8080 == 0 {
            return number(
                year: digit(dotted, 48) * 1000 + digit(dotted, 56) * 100 + digit(year, 0) * 10 + digit(year, 8),
                month: digit(dotted, 24) * 10 + digit(dotted, 32),
                day: digit(dotted, 0) * 10 + digit(dotted, 8)
            )
        }
        let dashed = word ^ 0x2D30_302D_3030_3030
        if (dashed | (dashed &+ 0x7F76_767F_7676_7676) | noYear) & 0x8080_8080_8080_8080 == 0 {
            return number(
                year: digit(dashed, 0) * 1000 + digit(dashed, 8) * 100 + digit(dashed, 16) * 10 + digit(dashed, 24),
                month: digit(dashed, 40) * 10 + digit(dashed, 48),
                day: digit(year, 0) * 10 + digit(year, 8)
            )
        }
        return nil
    }

    @inline(__always)
    private func digit(_ word: UInt64, _ shift: UInt64) -> Int { Int(truncatingIfNeeded: word >> shift & 0xFF) }

    @inline(__always)
    private func number(year: Int, month: Int, day: Int) -> Int32? {
        let place = (year - DayTable.firstYear) * 12 + month - 1
        guard month >= 1, month <= 12, place >= 0, place < months.count else { return nil }
        let found = months[place]
        guard day >= 1, day <= found.length else { return nil }
        return found.firstDay + Int32(truncatingIfNeeded: day) - 1
    }
}
