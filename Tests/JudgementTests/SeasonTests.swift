import Days
import Figures
import HandMade
import Judgement
import Testing

/// "Wie im Vorjahr", and what is judged of periods other than whole months.
struct SeasonTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let lastYear: Int
        let now: Int
        let isLikeLastYear: Bool
    }

    /// Months of 44 and 46, and two Octobers. Limits with 70 and 72: 33.2 to 61.0; with 150 and 200: 55.8 + 47.2.
    @Test(arguments: [
        Case(testDescription: "much the same", lastYear: 70, now: 72, isLikeLastYear: true),
        Case(testDescription: "nearer to the mean", lastYear: 48, now: 72, isLikeLastYear: false),
        Case(testDescription: "on the other side of the mean", lastYear: 20, now: 72, isLikeLastYear: false),
        // Of 350 at ½ z = 2.67: they differ.
        Case(testDescription: "much more than last year", lastYear: 150, now: 200, isLikeLastYear: false),
        Case(testDescription: "equally low", lastYear: 12, now: 10, isLikeLastYear: true),
    ]) func counts(_ test: Case) throws {
        var values = (0..<24).map { $0 % 2 == 0 ? 44 : 46 }
        (values[11], values[23]) = (test.lastYear, test.now)
        var made = HandMadeOffice(months: 24)
        made.set(.eingang, counts: values)
        let urteil = try Urteile(made.view(), made.office)[.eingang]
        #expect(urteil.isUngewoehnlich)
        #expect(urteil.wieImVorjahr == test.isLikeLastYear)
    }

    /// 18 of 20 in every month but two Octobers; 8 of 20 beside 8 or 13 of 20 (Fisher: p = 1, p = 0.20), mean 86 to 87 %.
    @Test(arguments: [(8, true), (13, false), (18, false)]) func rates(_ lastYear: Int, _ isLikeLastYear: Bool) throws {
        var values = [FigureValue](repeating: .rate(18, of: 20), count: 24)
        (values[11], values[23]) = (.rate(lastYear, of: 20), .rate(8, of: 20))
        var made = HandMadeOffice(months: 24)
        made.set(.frist(2), to: values)
        let urteil = try Urteile(made.view(), made.office)[.frist(2)]
        #expect(urteil.zeichen == .ungewoehnlich(isHigh: false))
        #expect(urteil.wieImVorjahr == isLikeLastYear)
    }

    /// Six in each October and none in between: as rare as it is, it was so a year ago.
    @Test func aRareCount() throws {
        var values = [FigureValue](repeating: .rate(0, of: 20), count: 24)
        (values[11], values[23]) = (.rate(6, of: 20), .rate(6, of: 20))
        var made = HandMadeOffice(months: 24)
        made.set(.kritisch(0), to: values)
        let urteil = try Urteile(made.view(), made.office)[.kritisch(0)]
        #expect(urteil.isUngewoehnlich && urteil.wieImVorjahr)
    }

    /// Never of durations, never of a month that bears no mark, never of a series of twelve months.
    @Test func neverSaid() throws {
        var made = HandMadeOffice(months: 24)
        var days = (0..<24).map { FigureValue.days($0 % 2 == 0 ? 9 : 10, of: 40) }
        (days[11], days[23]) = (.days(30, of: 40), .days(30, of: 40))
        made.set(.dauerMedian, to: days)
        let urteile = try Urteile(made.view(), made.office)
        #expect(urteile[.dauerMedian].isUngewoehnlich && !urteile[.dauerMedian].wieImVorjahr)
        #expect(urteile[.eingang].isUeblich && !urteile[.eingang].wieImVorjahr)
        var short = HandMadeOffice(months: 12)
        short.set(.eingang, counts: [72, 46, 44, 46, 44, 46, 44, 46, 44, 46, 44, 90])
        #expect(try !Urteile(short.view(), short.office)[.eingang].wieImVorjahr)
    }

    /// A quarter has its value, its target and its series, but no mark and no band.
    @Test func aQuarterHasNoMark() throws {
        let quarter = try #require(Period("2026-Q3"))
        var made = HandMadeOffice(months: 13, zielwerte: [.frist(2): 0.9])
        made.set(.eingang, counts: [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 60, 20])
        made.set(.eingang, to: .count(101), in: quarter)
        made.set(.frist(2), to: .rate(21, of: 30), in: quarter)
        let urteil = try Urteile(made.view("2026-Q3"), made.office)[.eingang]
        #expect(urteil.value == .count(101))
        #expect(urteil.zeichen == nil && urteil.band == nil && !urteil.isUeblich && !urteil.wieImVorjahr)
        #expect(urteil.verlauf?.values.last == .count(60))
        #expect(try Urteile(made.view("2026-Q3"), made.office)[.frist(2)].verfehlung == .unter)
        // September itself bears the mark.
        #expect(try Urteile(made.view("2026-09"), made.office)[.eingang].isUngewoehnlich)
    }

    @Test func aMonthThatIsCutOffHasNoMark() throws {
        var made = HandMadeOffice(months: 13)
        made.set(.eingang, counts: [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 60, 5])
        let stichtag = try #require(Day(year: 2026, month: 10, day: 15))
        let urteile = try Urteile(made.view(stichtag: stichtag), made.office)
        #expect(urteile[.eingang].value == .count(5))
        #expect(urteile[.eingang].zeichen == nil && urteile[.eingang].band == nil)
        #expect(urteile.fruehestens == nil)
    }

    @Test(arguments: [(1, "2027-03"), (2, "2027-02"), (4, "2026-12"), (5, "2026-11"), (6, nil), (12, nil)])
    func earliestLimits(_ months: Int, _ expected: String?) throws {
        let made = HandMadeOffice(months: months)
        #expect(try Urteile(made.view(), made.office).fruehestens?.id == expected)
    }
}
