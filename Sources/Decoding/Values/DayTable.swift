internal import CSV
internal import Cbytes
internal import Days

/// The day numbers of `TT.MM.JJJJ` and `JJJJ-MM-TT`, by looking up the month instead of working it out; nearly
/// every export uses one of these forms, and all others go through `DateText`.
struct DayTable: @unchecked Sendable {
    private static let firstYear = 1900
    private static let years = 300
    /// How many months there are.
    static let count = years * 12

    /// For the loop over the cells, which is in C: there for as long as the program runs, and never written again, so that
    /// every thread may read it.
    let months: UnsafePointer<krm_month>

    static let shared = DayTable()

    private init() {
        let months = UnsafeMutablePointer<krm_month>.allocate(capacity: DayTable.count)
        for place in 0..<DayTable.count {
            let (year, month) = (DayTable.firstYear + place / 12, place % 12 + 1)
            let first = Day(year: year, month: month, day: 1)?.number ?? 0
            let length = Int32(Day.length(ofMonth: month, year: year))
            (months + place).initialize(to: krm_month(first_day: first, length: length))
        }
        self.months = UnsafePointer(months)
    }

    /// Nil for a cell in any other form, and for a day that there is not.
    func day(_ words: CellWords) -> Int32? {
        guard words.count == 10 else { return nil }
        let day = krm_day(months, UInt32(DayTable.count), words.first, words.last)
        return day == FastLane.nothing ? nil : day
    }
}
