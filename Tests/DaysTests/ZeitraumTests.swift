import Days
import Testing

/// What a period is compared with, worked out with a calendar at hand.
struct ZeitraumTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let period: String
        let stichtag: String
        let previous: String
        let lastYear: String
        var testDescription: String { "\(period) until \(stichtag)" }

        init(_ period: String, _ stichtag: String, _ previous: String, _ lastYear: String) {
            (self.period, self.stichtag, self.previous, self.lastYear) = (period, stichtag, previous, lastYear)
        }
    }

    @Test(arguments: [
        // Whole periods with whole ones.
        Case("2026-10", "2026-10-31", "2026-09", "2025-10"),
        Case("2026-Q3", "2026-10-31", "2026-Q2", "2025-Q3"),
        Case("2025", "2026-10-31", "2024", "2024"),
        Case("2024-02", "2024-02-29", "2024-01", "2023-02"),
        // A month: as many days, fewer where the month before is shorter.
        Case("2026-10", "2026-10-17", "2026-09-01_2026-09-17", "2025-10-01_2025-10-17"),
        Case("2026-10", "2026-10-01", "2026-09-01_2026-09-01", "2025-10-01_2025-10-01"),
        Case("2026-01", "2026-01-05", "2025-12-01_2025-12-05", "2025-01-01_2025-01-05"),
        Case("2026-03", "2026-03-30", "2026-02", "2025-03-01_2025-03-30"),
        Case("2024-03", "2024-03-29", "2024-02", "2023-03-01_2023-03-29"),
        Case("2026-03", "2026-03-27", "2026-02-01_2026-02-27", "2025-03-01_2025-03-27"),
        Case("2026-12", "2026-12-30", "2026-11", "2025-12-01_2025-12-30"),
        // Whole months of a quarter or year are months again.
        Case("2026-Q4", "2026-10-31", "2026-07", "2025-10"),
        Case("2026-Q4", "2026-10-17", "2026-07-01_2026-07-17", "2025-10-01_2025-10-17"),
        Case("2026-Q4", "2026-11-30", "2026-07-01_2026-08-30", "2025-10-01_2025-11-30"),
        Case("2026-Q2", "2026-05-31", "2026-01-01_2026-02-28", "2025-04-01_2025-05-31"),
        Case("2026-Q1", "2026-02-28", "2025-10-01_2025-11-28", "2025-01-01_2025-02-28"),
        Case("2026", "2026-10-31", "2025-01-01_2025-10-31", "2025-01-01_2025-10-31"),
        Case("2026", "2026-01-31", "2025-01", "2025-01"),
        // 29 February becomes 28 February, and the other way round the days stay the same.
        Case("2024", "2024-02-29", "2023-01-01_2023-02-28", "2023-01-01_2023-02-28"),
        Case("2024-Q1", "2024-02-29", "2023-10-01_2023-11-29", "2023-01-01_2023-02-28"),
        Case("2025", "2025-02-28", "2024-01-01_2024-02-28", "2024-01-01_2024-02-28"),
        // A span: its first days.
        Case("2026-09-15..2026-10-15", "2026-09-30", "2026-08-15_2026-08-30", "2025-09-15_2025-09-30"),
        Case("2024-02-20..2024-03-10", "2024-02-29", "2024-01-31_2024-02-09", "2023-02-20_2023-02-28"),
    ]) func comparesWith(test: Case) throws {
        let period = try #require(Period(test.period))
        let zeitraum = try #require(Zeitraum(period, stichtag: day(test.stichtag)))
        #expect(zeitraum.previous.id == test.previous)
        #expect(zeitraum.sameLastYear.id == test.lastYear)
    }

    /// Both lie before the period, within the one that they are a part of, and are no longer than what they are beside.
    @Test func everyDayOfFourYears() throws {
        for offset in 0..<1461 {
            let stichtag = day("2023-01-01") + offset
            for kind in [Period.Kind.month, .quarter, .year] {
                let period = Period(kind, containing: stichtag)
                let zeitraum = try #require(Zeitraum(period, stichtag: stichtag))
                guard zeitraum.isPartial else { continue }
                let days = stichtag - period.von + 1
                #expect(zeitraum.previous.von == period.previous.von && period.previous.contains(zeitraum.previous.bis))
                #expect(zeitraum.previous.dayCount <= days + 3)
                #expect(zeitraum.sameLastYear.von == period.sameLastYear.von)
                #expect(abs(days - zeitraum.sameLastYear.dayCount) <= 1)
                #expect(
                    zeitraum.sameLastYear.bis.iso.dropFirst(5) == stichtag.iso.dropFirst(5)
                        || stichtag.iso.hasSuffix("02-29")
                )
            }
        }
    }

    @Test(arguments: [
        ("2026-10-31", -1, "2026-09-30"), ("2026-03-31", -1, "2026-02-28"), ("2024-03-30", -1, "2024-02-29"),
        ("2026-01-15", -3, "2025-10-15"), ("2024-02-29", -12, "2023-02-28"), ("2026-11-30", 3, "2027-02-28"),
    ]) func sameDayOfAnotherMonth(from: String, months: Int, to: String) {
        #expect(day(from).shifted(months: months) == day(to))
    }
}
