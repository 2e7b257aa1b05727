import Days
import Testing

@Suite struct DayTests {
    /// Weekdays of historic dates, as every printed calendar has them; 1 is Monday.
    @Test(arguments: [
        ("1969-07-20", 7), ("1970-01-01", 4), ("1989-11-09", 4), ("1990-10-03", 3), ("2000-02-29", 2),
        ("2016-08-29", 1), ("2024-02-29", 4), ("2026-11-22", 7), ("2100-02-28", 7), ("2100-03-01", 1),
    ]) func weekday(iso: String, weekday: Int) {
        #expect(day(iso).weekday == weekday)
    }

    @Test func numberAndCivilAgreeWithAWalkThroughTheCalendar() {
        var expected = (year: 1890, month: 1, day: 1)
        var number = day("1890-01-01").number
        #expect(number == -29219)
        while expected.year < 2111 {
            let current = Day(number: number)
            #expect(current.civil == expected)
            #expect(Day(year: expected.year, month: expected.month, day: expected.day) == current)
            let leap = expected.year % 4 == 0 && (expected.year % 100 != 0 || expected.year % 400 == 0)
            let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            expected.day += 1
            if expected.day > lengths[expected.month - 1] { expected = (expected.year, expected.month + 1, 1) }
            if expected.month == 13 { expected = (expected.year + 1, 1, 1) }
            number += 1
        }
    }

    @Test(arguments: [
        (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1), (10000, 1, 1),
    ])
    func noSuchDay(year: Int, month: Int, dayOfMonth: Int) {
        #expect(Day(year: year, month: month, day: dayOfMonth) == nil)
    }
}
