import Days
import Testing

@Suite struct PeriodTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let id: String
        let von: String
        let bis: String
        let title: String
        let previous: String
        let lastYear: String
        var testDescription: String { text }

        init(
            _ text: String,
            id: String? = nil,
            _ von: String,
            _ bis: String,
            _ title: String,
            previous: String,
            lastYear: String
        ) {
            self.text = text
            self.id = id ?? text
            self.von = von
            self.bis = bis
            self.title = title
            self.previous = previous
            self.lastYear = lastYear
        }
    }

    @Test(arguments: [
        Case("2026-10", "2026-10-01", "2026-10-31", "Oktober 2026", previous: "2026-09", lastYear: "2025-10"),
        Case("2026-01", "2026-01-01", "2026-01-31", "Januar 2026", previous: "2025-12", lastYear: "2025-01"),
        Case("2024-02", "2024-02-01", "2024-02-29", "Februar 2024", previous: "2024-01", lastYear: "2023-02"),
        Case("2024-03", "2024-03-01", "2024-03-31", "März 2024", previous: "2024-02", lastYear: "2023-03"),
        Case("2026-Q4", "2026-10-01", "2026-12-31", "4. Quartal 2026", previous: "2026-Q3", lastYear: "2025-Q4"),
        Case("2026-Q1", "2026-01-01", "2026-03-31", "1. Quartal 2026", previous: "2025-Q4", lastYear: "2025-Q1"),
        Case("2026", "2026-01-01", "2026-12-31", "2026", previous: "2025", lastYear: "2025"),
        Case("2024", "2024-01-01", "2024-12-31", "2024", previous: "2023", lastYear: "2023"),
        Case(
            "2026-09-15..2026-10-15",
            id: "2026-09-15_2026-10-15",
            "2026-09-15",
            "2026-10-15",
            "15.09.2026 bis 15.10.2026",
            previous: "2026-08-15_2026-09-14",
            lastYear: "2025-09-15_2025-10-15"
        ),
        Case(
            "2024-02-29_2024-02-29",
            "2024-02-29",
            "2024-02-29",
            "29.02.2024 bis 29.02.2024",
            previous: "2024-02-28_2024-02-28",
            lastYear: "2023-02-28_2023-02-28"
        ),
        Case(
            "2024-03-01_2025-02-28",
            "2024-03-01",
            "2025-02-28",
            "01.03.2024 bis 28.02.2025",
            previous: "2023-03-02_2024-02-29",
            lastYear: "2023-03-01_2024-02-28"
        ),
    ]) func aPeriod(_ test: Case) throws {
        let period = try #require(Period(test.text))
        #expect(period.id == test.id)
        #expect(period.von == day(test.von) && period.bis == day(test.bis))
        #expect(period.title == test.title)
        #expect(period.previous.id == test.previous && period.previous.kind == period.kind)
        #expect(period.sameLastYear.id == test.lastYear && period.sameLastYear.kind == period.kind)
        #expect(Period(period.id) == period)
    }

    @Test(arguments: [
        "", "2026-13", "2026-00", "2026-1", "2026-Q0", "2026-Q5", "2026-q4", "2026Q4", "26-10", "2026-10-01", "202",
        "20260",
        "0000", "2026-", "2026-10 ", " 2026", "2026-10-15..2026-09-15", "2026-09-15.2026-10-15",
        "2026-09-15_2026-10-32",
        "2026-09-15...2026-10-15", "2026-09-15..", "..2026-10-15", "15.09.2026..15.10.2026", "15.09.2026_15.10.2026",
        "2026-09..2026-10", "2026-09-15-2026-10-15", "2026-09-15_2026-10-15_", "../../../etc/passwd/..",
    ]) func noPeriod(text: String) {
        #expect(Period(text) == nil)
    }

    @Test(arguments: [
        ("2026-10", "2026-11"), ("2025-12", "2026-01"), ("2024-01", "2024-02"), ("2026-Q4", "2027-Q1"),
        ("2026-Q1", "2026-Q2"), ("2026", "2027"), ("2026-09-15..2026-10-15", "2026-10-16_2026-11-15"),
        ("2024-02-28..2024-02-28", "2024-02-29_2024-02-29"),
    ]) func theNextPeriod(text: String, id: String) throws {
        #expect(try #require(Period(text)).next.id == id)
    }

    /// With and without a 29 February at either end.
    @Test(
        arguments: [
            ("2026-10", "2025-11-01_2026-10-31"), ("2026-12", "2026-01-01_2026-12-31"),
            ("2024-02", "2023-03-01_2024-02-29"), ("2025-02", "2024-03-01_2025-02-28"),
            ("2025-01", "2024-02-01_2025-01-31"), ("2026-Q3", "2025-10-01_2026-09-30"),
            ("2024-Q1", "2023-04-01_2024-03-31"), ("2026", nil), ("2026-10-01..2026-10-31", nil),
        ] as [(String, String?)]
    ) func twelveMonthsEndWithThePeriod(text: String, id: String?) throws {
        #expect(try #require(Period(text)).lastTwelveMonths?.id == id)
    }

    @Test func allPeriodsAroundTwoDays() {
        let ids = Period.all(from: day("2025-11-30"), to: day("2026-02-01")).map(\.id)
        #expect(ids == ["2025-11", "2025-12", "2026-01", "2026-02", "2025-Q4", "2026-Q1", "2025", "2026"])
        #expect(Period.all(from: day("2026-12-31"), to: day("2026-12-31")).map(\.id) == ["2026-12", "2026-Q4", "2026"])
        #expect(Period.all(from: day("2026-12-31"), to: day("2026-12-30")).isEmpty)
    }

    @Test func theOrderIsKindThenDays() throws {
        let texts = [
            "2025-12", "2026-01", "2025-Q4", "2026-Q1", "2025", "2026", "2025-01-01_2025-01-02",
            "2025-01-01_2025-01-03",
            "2025-01-02_2025-01-02",
        ]
        let periods = try texts.map { try #require(Period($0)) }
        #expect(periods.reversed().sorted() == periods)
        #expect(periods == periods.sorted())
    }

    @Test func everyDayOfAYearIsInItsPeriodsAndNextToTheirNeighbours() {
        for offset in 0..<1100 {
            let today = day("2023-12-15") + offset
            for kind in Period.Kind.allCases {
                let period = Period(kind, containing: today)
                #expect(period.contains(today) && !period.contains(period.von - 1) && !period.contains(period.bis + 1))
                #expect(period.previous.bis == period.von - 1)
                #expect(period.next.von == period.bis + 1 && period.next.kind == kind)
            }
            let (year, month, _) = today.civil
            #expect(Period(.year, containing: today).id == "\(year)")
            #expect(Period(.quarter, containing: today).id == "\(year)-Q\((month - 1) / 3 + 1)")
            #expect(Period(.month, containing: today).id == today.iso.dropLast(3))
        }
        #expect(Period(.year, containing: day("2024-07-01")).dayCount == 366)
        #expect(Period(.quarter, containing: day("2026-07-01")).dayCount == 92)
    }

    @Test func aSpanNeedsItsDaysInOrder() {
        #expect(Period(von: day("2026-10-01"), bis: day("2026-10-31"))?.id == "2026-10-01_2026-10-31")
        #expect(Period(von: day("2026-10-02"), bis: day("2026-10-01")) == nil)
    }
}
