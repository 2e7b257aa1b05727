/// One line of the law: a Feiertag, the day it falls on, and where and in which years it holds.
struct HolidayLaw: Sendable {
    enum Rule: Sendable {
        /// The same day and month in every year.
        case fixed(day: Int, month: Int)
        /// Days after Ostersonntag; negative before.
        case easter(Int)
        /// The Wednesday before 23 November (eleven days before the first Advent Sunday).
        case bussUndBettag
    }

    let name: String
    let rule: Rule
    let laender: Set<Land>
    let years: ClosedRange<Int>
    /// The line holds only for offices that name this option; nil for the whole Land.
    let regional: RegionalHoliday?

    init(
        _ name: String,
        _ rule: Rule,
        _ laender: Set<Land>,
        _ years: ClosedRange<Int> = Holidays.span,
        regional: RegionalHoliday? = nil
    ) {
        self.name = name
        self.rule = rule
        self.laender = laender
        self.years = years
        self.regional = regional
    }

    /// The day the Feiertag falls on in a year, nil when it cannot be told (before 1583).
    func day(in year: Int) -> Day? {
        switch rule {
        case .fixed(let day, let month): Day(year: year, month: month, day: day)
        case .easter(let offset): Easter.sunday(year: year).map { $0 + offset }
        case .bussUndBettag: Day(year: year, month: 11, day: 22).map { $0 - ($0.weekday + 4) % 7 }
        }
    }
}
