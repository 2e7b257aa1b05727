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
    func day(_ words: CellWords) -> Int32? {
        guard words.count == 10 else { return nil }
        let word = words.first
        // What is a digit becomes 0 to 9, what is the separator 0; the sums have a high bit for anything else.
        let rest = (words.last >> 48) ^ 0x3030
        let noRest = rest | (rest &+ 0x7676)
        let dotted = word ^ 0x3030_2E30_302E_3030
        if (dotted | (dotted &+ 0x7676_7F76_767F_7676) | noRest) & 0x8080_8080_8080_8080 == 0 {
            let pairs = DayTable.pairs(dotted)
            return number(
                year: DayTable.pair(pairs, 6) &* 100 &+ DayTable.pair(DayTable.pairs(rest), 0),
                month: DayTable.pair(pairs, 3),
                day: DayTable.pair(pairs, 0)
            )
        }
        let dashed = word ^ 0x2D30_302D_3030_3030
        if (dashed | (dashed &+ 0x7F76_767F_7676_7676) | noRest) & 0x8080_8080_8080_8080 == 0 {
            let pairs = DayTable.pairs(dashed)
            return number(
                year: DayTable.pair(pairs, 0) &* 100 &+ DayTable.pair(pairs, 2),
                month: DayTable.pair(pairs, 5),
                day: DayTable.pair(DayTable.pairs(rest), 0)
            )
        }
        return nil
    }

    /// At each byte ten times the digit there and the one behind it; 99 at most, so that no byte reaches into the next.
    @inline(__always)
    private static func pairs(_ digits: UInt64) -> UInt64 { digits &* 10 &+ digits >> 8 }

    @inline(__always)
    private static func pair(_ pairs: UInt64, _ byte: UInt64) -> Int {
        Int(truncatingIfNeeded: pairs >> (byte * 8) & 0xFF)
    }

    @inline(__always)
    private func number(year: Int, month: Int, day: Int) -> Int32? {
        let place = (year &- DayTable.firstYear) &* 12 &+ month &- 1
        guard month >= 1, month <= 12, place >= 0, place < months.count else { return nil }
        let found = months[place]
        guard day >= 1, day <= found.length else { return nil }
        return found.firstDay &+ Int32(truncatingIfNeeded: day) &- 1
    }
}
