import Days
import Testing

@Suite struct WorkCalendarTests {
    @Test func anArbeitstagIsNarrowerThanAWerktag() {
        let calendar = WorkCalendar(land: .ni, schliesstage: [day("2026-05-15")])
        let table: [(String, werktag: Bool, arbeitstag: Bool)] = [
            ("2026-05-13", true, true), ("2026-05-14", false, false), ("2026-05-15", true, false),
            ("2026-05-16", false, false), ("2026-05-17", false, false), ("2026-12-24", true, false),
            ("2026-12-25", false, false), ("2026-12-30", true, true), ("2026-12-31", true, false),
            ("2026-11-24", true, true), ("2026-10-31", false, false),
        ]
        for (iso, werktag, arbeitstag) in table {
            #expect(calendar.isWerktag(day(iso)) == werktag, "\(iso)")
            #expect(calendar.isArbeitstag(day(iso)) == arbeitstag, "\(iso)")
        }
        #expect(calendar.feiertag(day("2026-05-14")) == "Christi Himmelfahrt")
    }

    @Test func schliesstageDelayArbeitstageButMoveNoFristende() {
        let open = WorkCalendar(land: .ni)
        let closed = WorkCalendar(land: .ni, schliesstage: [day("2026-05-15"), day("2026-05-18")])
        #expect(open.arbeitstage(1, after: day("2026-05-13")) == day("2026-05-15"))
        #expect(closed.arbeitstage(1, after: day("2026-05-13")) == day("2026-05-19"))
        #expect(closed.fristende(kalendertage: 14, after: day("2026-05-01")) == day("2026-05-15"))
        #expect(closed.fristende(kalendertage: 14, after: day("2026-05-02")) == day("2026-05-18"))
    }

    @Test func striktDoesNotMove() {
        let strikt = WorkCalendar(land: .ni, verschieben: false)
        #expect(strikt.fristende(kalendertage: 14, after: day("2017-10-17")) == day("2017-10-31"))
        #expect(strikt.fristende(wochen: 1, after: day("2016-09-03")) == day("2016-09-10"))
        #expect(strikt.arbeitstage(3, after: day("2017-04-11")) == day("2017-04-18"))
    }

    @Test func theEndsOfDecemberMoveNoFristende() {
        let calendar = WorkCalendar(land: .ni)
        #expect(calendar.fristende(wochen: 1, after: day("2025-12-17")) == day("2025-12-24"))
        #expect(calendar.fristende(wochen: 1, after: day("2025-12-18")) == day("2025-12-29"))
        #expect(calendar.arbeitstage(1, after: day("2025-12-23")) == day("2025-12-29"))
        #expect(calendar.arbeitstage(2, after: day("2025-12-29")) == day("2026-01-02"))
    }

    @Test func noLengthIsTheDayItself() {
        let calendar = WorkCalendar(land: .ni)
        #expect(calendar.arbeitstage(0, after: day("2026-11-22")) == day("2026-11-22"))
        #expect(calendar.fristende(kalendertage: 0, after: day("2026-11-22")) == day("2026-11-23"))
    }

    @Test func theLandAndItsRegionDecide() {
        let eingang = day("2026-06-03")
        #expect(WorkCalendar(land: .ni).arbeitstage(1, after: eingang) == day("2026-06-04"))
        #expect(WorkCalendar(land: .nw).arbeitstage(1, after: eingang) == day("2026-06-05"))
        #expect(WorkCalendar(land: .th, regional: [.fronleichnam]).arbeitstage(1, after: eingang) == day("2026-06-05"))
    }
}
