import Days
import Testing

@Suite struct CentralEuropeanTimeTests {
    @Test(arguments: [
        ("2026-09-30T22:00Z", "2026-10-01"), ("2026-09-30T21:59:59Z", "2026-09-30"),
        ("2026-12-31T22:00Z", "2026-12-31"),
        ("2026-12-31T23:00Z", "2027-01-01"), ("2026-10-05T00:00+02:00", "2026-10-05"),
        ("2026-10-05T00:30-05:00", "2026-10-05"),
        ("2026-10-05T20:00-05:00", "2026-10-06"), ("2026-10-05T00:30+09:00", "2026-10-04"),
        ("2026-10-05T23:59", "2026-10-05"),
        ("2026-10-05", "2026-10-05"),
        // Begin of summer time: Sunday 2026-03-29, 01:00 UTC.
        ("2026-03-28T22:59:59Z", "2026-03-28"), ("2026-03-28T23:00Z", "2026-03-29"),
        ("2026-03-29T22:00Z", "2026-03-30"),
        ("2026-03-29T21:59Z", "2026-03-29"),
        // End: Sunday 2026-10-25, 01:00 UTC.
        ("2026-10-24T22:00Z", "2026-10-25"), ("2026-10-25T22:00Z", "2026-10-25"), ("2026-10-25T23:00Z", "2026-10-26"),
        // The first October that belonged to summer, and the last that did not.
        ("1996-10-15T22:30Z", "1996-10-16"), ("1995-10-15T22:30Z", "1995-10-15"), ("1995-09-20T22:30Z", "1995-09-21"),
    ]) func theDayInGermany(text: String, local: String) throws {
        #expect(try DateText.read(Array(text.utf8).span).localDay == day(local))
    }

    /// Last Sundays, from a printed calendar.
    @Test(arguments: [
        ("2024-03-31", "2024-10-27"), ("2025-03-30", "2025-10-26"), ("2026-03-29", "2026-10-25"),
        ("2027-03-28", "2027-10-31"),
        ("2000-03-26", "2000-10-29"), ("1996-03-31", "1996-10-27"), ("1995-03-26", "1995-09-24"),
        ("1990-03-25", "1990-09-30"),
    ]) func summer(begin: String, end: String) {
        #expect(!CentralEuropeanTime.isSummer(day(begin), seconds: 3599))
        #expect(CentralEuropeanTime.isSummer(day(begin), seconds: 3600))
        #expect(CentralEuropeanTime.isSummer(day(end), seconds: 3599))
        #expect(!CentralEuropeanTime.isSummer(day(end), seconds: 3600))
    }

    @Test(arguments: [
        ("2026-09-30T22:00Z", true), ("2026-09-30T23:00Z", false), ("2026-12-31T23:00Z", true),
        ("2026-12-31T22:00Z", false),
        ("2026-09-30T22:00+00:00", true), ("2026-09-30T22:00:01Z", false), ("2026-09-30T22:00", false),
        ("2026-10-01T00:00+02:00", false), ("2026-09-30", false), ("2026-10-24 22:00:00 UTC", true),
        ("2026-10-25T23:00Z", true), ("2026-03-29T22:00Z", true), ("2026-03-28T23:00Z", true),
    ]) func aMidnightWrittenInUTC(text: String, expected: Bool) throws {
        #expect(try DateText.read(Array(text.utf8).span).isMidnightWrittenInUTC == expected)
    }
}
