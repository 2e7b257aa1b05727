import Days
import Testing

/// Single lines of the law; the whole is compared day by day in `Tests/Oracle/compare_holidays.py`.
@Suite struct HolidaysTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let land: Land
        let iso: String
        let name: String?
        var testDescription: String { "\(land.rawValue) \(iso) \(name ?? "-")" }

        init(_ land: Land, _ iso: String, _ name: String?) {
            self.land = land
            self.iso = iso
            self.name = name
        }
    }

    @Test(arguments: [
        Case(.ni, "2016-10-31", nil), Case(.ni, "2017-10-31", "Reformationstag"),
        Case(.ni, "2018-10-31", "Reformationstag"), Case(.by, "2017-10-31", "Reformationstag"),
        Case(.by, "2018-10-31", nil), Case(.be, "2018-10-31", nil), Case(.sn, "1991-10-31", "Reformationstag"),
        Case(.ni, "2026-11-01", nil), Case(.nw, "2026-11-01", "Allerheiligen"), Case(.he, "2026-11-01", nil),
        Case(.ni, "2026-06-04", nil), Case(.he, "2026-06-04", "Fronleichnam"), Case(.sn, "2026-06-04", nil),
        Case(.ni, "1994-11-16", "Buß- und Bettag"), Case(.ni, "1995-11-22", nil),
        Case(.sn, "1995-11-22", "Buß- und Bettag"), Case(.sn, "2026-11-18", "Buß- und Bettag"),
        Case(.be, "2018-03-08", nil), Case(.be, "2019-03-08", "Frauentag"), Case(.mv, "2022-03-08", nil),
        Case(.mv, "2023-03-08", "Frauentag"), Case(.bb, "2023-03-08", nil),
        Case(.th, "2018-09-20", nil), Case(.th, "2019-09-20", "Weltkindertag"),
        Case(.be, "2024-05-08", nil), Case(.bb, "2025-05-08", nil),
        Case(.be, "2028-06-17", "75. Jahrestag des Aufstandes vom 17. Juni 1953"),
        Case(.bb, "2026-04-05", "Ostersonntag"), Case(.bb, "2026-05-24", "Pfingstsonntag"),
        Case(.he, "2026-04-05", nil), Case(.ni, "2026-04-05", nil), Case(.he, "2026-11-22", nil),
        Case(.st, "1992-01-06", nil), Case(.st, "1993-01-06", "Heilige Drei Könige"),
        Case(.bw, "1990-01-06", "Heilige Drei Könige"), Case(.sl, "2026-08-15", "Mariä Himmelfahrt"),
        Case(.by, "2026-08-15", nil), Case(.by, "2026-08-08", nil), Case(.ni, "2026-12-24", nil),
        Case(.ni, "2008-05-01", "Tag der Arbeit"), Case(.ni, "2026-05-14", "Christi Himmelfahrt"),
        Case(.ni, "2026-10-03", "Tag der Deutschen Einheit"), Case(.ni, "2026-12-25", "1. Weihnachtstag"),
    ]) func law(_ test: Case) {
        #expect(Holidays(land: test.land).name(of: day(test.iso)) == test.name)
    }

    @Test(arguments: [
        Case(.ni, "1990-06-17", "Tag der deutschen Einheit"), Case(.be, "1990-06-17", "Tag der deutschen Einheit"),
        Case(.sn, "1990-06-17", nil), Case(.ni, "1991-06-17", nil),
        Case(.ni, "1990-10-03", "Tag der Deutschen Einheit"),
        Case(.th, "1990-10-03", "Tag der Deutschen Einheit"), Case(.sn, "1990-10-07", nil),
        Case(.mv, "1990-04-15", "Ostersonntag"), Case(.mv, "1991-03-31", nil),
        Case(.st, "1990-05-24", "Christi Himmelfahrt"), Case(.st, "1990-10-31", "Reformationstag"),
        Case(.be, "1990-10-31", nil), Case(.th, "1990-11-21", "Buß- und Bettag"),
        Case(.by, "1990-11-21", "Buß- und Bettag"),
    ]) func theYear1990(_ test: Case) {
        #expect(Holidays(land: test.land).name(of: day(test.iso)) == test.name)
    }

    @Test(arguments: [2020, 2025])
    func theEighthOfMayInBerlin(year: Int) {
        let name = Holidays(land: .be).name(of: day("\(year)-05-08"))
        #expect(
            name == "\(year - 1945). Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten "
                + "Weltkriegs in Europa"
        )
    }

    @Test func regionalOptionsHoldOnlyInTheirLaender() {
        let fronleichnam = day("2026-06-04")
        #expect(Holidays(land: .sn, regional: [.fronleichnam]).name(of: fronleichnam) == "Fronleichnam")
        #expect(Holidays(land: .th, regional: [.fronleichnam]).contains(fronleichnam))
        #expect(!Holidays(land: .ni, regional: [.fronleichnam]).contains(fronleichnam))
        let augsburg = Holidays(land: .by, regional: [.friedensfest])
        #expect(augsburg.name(of: day("2026-08-08")) == "Augsburger Friedensfest")
        #expect(augsburg.name(of: day("2026-08-15")) == nil)
        let catholic = Holidays(land: .by, regional: [.mariaeHimmelfahrt])
        #expect(catholic.name(of: day("2026-08-15")) == "Mariä Himmelfahrt")
        #expect(catholic.name(of: day("2026-08-15")) == RegionalHoliday.mariaeHimmelfahrt.name)
        #expect(augsburg.name(of: day("2026-08-08")) == RegionalHoliday.friedensfest.name)
        #expect(RegionalHoliday(rawValue: "mariae-himmelfahrt")?.laender == [.by])
    }

    /// Counted in the laws: nine common days, and what each Land adds to them.
    @Test(arguments: [
        (Land.bw, 12), (.by, 12), (.be, 10), (.bb, 12), (.hb, 10), (.hh, 10), (.he, 10), (.mv, 11), (.ni, 10),
        (.nw, 11), (.rp, 11), (.sl, 12), (.sn, 11), (.st, 11), (.sh, 10), (.th, 11),
    ]) func numberIn2026(land: Land, count: Int) {
        let holidays = Holidays(land: land)
        let days = (0..<365).map { day("2026-01-01") + $0 }
        #expect(days.count { holidays.contains($0) } == count)
        #expect(days.allSatisfy { holidays.contains($0) == (holidays.name(of: $0) != nil) })
    }

    @Test func outsideTheSpanTheLawOfTheNearestYearHolds() {
        let holidays = Holidays(land: .ni)
        #expect(holidays.name(of: day("2101-10-31")) == "Reformationstag")
        #expect(holidays.name(of: day("2101-04-18")) == "Ostermontag")
        #expect(holidays.name(of: day("2101-11-16")) == nil)
        #expect(holidays.name(of: day("1989-11-22")) == "Buß- und Bettag")
        #expect(holidays.name(of: day("1989-10-31")) == nil)
        #expect(holidays.contains(day("1989-12-26")) && holidays.contains(day("2100-12-26")))
    }

    @Test func sixteenLaenderWithTheirNames() {
        #expect(
            Land.allCases.map(\.rawValue).joined(separator: " ") == "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH"
        )
        #expect(Set(Land.allCases.map(\.name)).count == 16)
        #expect(Land(rawValue: "NI")?.name == "Niedersachsen")
    }
}
