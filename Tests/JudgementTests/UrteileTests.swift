import Config
import Days
import Figures
import HandMade
import Judgement
import Schema
import Statistics
import Testing

/// What is said of the newest month, October 2026, of offices whose figures are written down here.
struct UrteileTests {
    /// - Parameter values: one a month, October 2026 last.
    private static func judge(
        _ id: FigureID,
        _ values: [FigureValue],
        in cross: Cross = .whole,
        zielwert: Double? = nil
    ) throws -> Urteil {
        var made = HandMadeOffice(months: values.count, zielwerte: zielwert.map { [id: $0] } ?? [:])
        made.set(id, cross, to: values)
        return try Urteile(made.view(), made.office)[id, cross]
    }

    private static func counts(_ counts: [Int]) -> [FigureValue] { counts.map { .count($0) } }

    private static func rates(_ counts: [Int], of base: Int) -> [FigureValue] { counts.map { .rate($0, of: base) } }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let values: [Int]
        let status: LimitStatus
        let zeichen: Zeichen?
        let isUeblich: Bool

        init(_ name: String, _ values: [Int], _ status: LimitStatus, _ zeichen: Zeichen?, isUeblich: Bool = false) {
            testDescription = name
            self.values = values
            self.status = status
            self.zeichen = zeichen
            self.isUeblich = isUeblich
        }
    }

    /// Alternating 20 and 21: mean 20.5, limits 17.84 and 23.16.
    @Test(arguments: [
        Case("five months", [20, 21, 20, 21, 20], .tooFew, nil),
        Case("six months", [20, 21, 20, 21, 20, 21], .trial, nil, isUeblich: true),
        Case("twelve months", [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21], .established, nil, isUeblich: true),
        Case("below five a month", [4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5], .tooSmall, nil),
        Case("five a month", [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6], .established, nil, isUeblich: true),
        Case("a jump", [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 60], .established, .ungewoehnlich(isHigh: true)),
        Case("a fall", [60, 61, 60, 61, 60, 61, 60, 61, 60, 61, 60, 9], .established, .ungewoehnlich(isHigh: false)),
        Case(
            "a rise month by month",
            [20, 9, 20, 9, 20, 9, 10, 11, 12, 13, 14, 15, 16],
            .established,
            .trend(isRising: true, months: 7)
        ),
        Case(
            "seven above the mean",
            [40, 50, 40, 50, 40, 50, 40, 50, 40, 50, 40, 50, 40, 51, 50, 51, 50, 51, 50, 51],
            .established,
            .lauf(isHigh: true, months: 7)
        ),
    ]) func eingang(_ test: Case) throws {
        let urteil = try Self.judge(.eingang, Self.counts(test.values))
        #expect(urteil.verlauf?.status == test.status)
        #expect(urteil.zeichen == test.zeichen)
        #expect(urteil.isUeblich == test.isUeblich)
        #expect((urteil.band != nil) == test.status.hasLimits)
        #expect(urteil.isUngewoehnlich == (test.zeichen?.isUngewoehnlich ?? false))
    }

    /// Mean 15.5, moving ranges of 21: the lower limit would be at −40.
    @Test func theBandOfACountDoesNotGoBelowZero() throws {
        let band = try #require(try Self.judge(.eingang, Self.counts([5, 26, 5, 26, 5, 26, 5, 26])).band)
        #expect(band.lower == 0 && (band.upper - (15.5 + 2.66 * 21)).magnitude < 1e-9)
    }

    /// Only the last 24 months make the limits.
    @Test func aSeriesHas24Months() throws {
        let old = [Int](repeating: 900, count: 12)
        let urteil = try Self.judge(.eingang, Self.counts(old + [Int](repeating: 20, count: 24)))
        #expect(urteil.verlauf?.values.count == 24 && urteil.isUeblich)
        #expect(urteil.band == ConfidenceInterval(lower: 20, upper: 20))
    }

    /// Durations of one and two days are far below five, but no counts: they have limits.
    @Test func durationsHaveNoSmallestMean() throws {
        let urteil = try Self.judge(.dauerMedian, (0..<8).map { .days($0 % 2 == 0 ? 1 : 2, of: 3) })
        #expect(urteil.isUeblich && urteil.band != nil)
    }

    /// Of a team ten closings a month on average; a month without any is passed over.
    @Test(arguments: [(10, 10, true), (9, 10, false), (9, 11, true), (0, 40, true), (0, 19, false)])
    func durationsOfATeam(_ first: Int, _ second: Int, _ isJudged: Bool) throws {
        let values = (0..<12).map { month -> FigureValue in
            let closings = month % 2 == 0 ? first : second
            return closings == 0 ? .absent : .days(8, of: closings)
        }
        #expect((try Self.judge(.dauerMedian, values, in: .team(0)).verlauf != nil) == isJudged)
    }

    /// A month without a closing has no duration and takes nothing from the others.
    @Test func aMonthWithoutClosingLeavesTheSeries() throws {
        var values = (0..<14).map { FigureValue.days($0 % 2 == 0 ? 7 : 9, of: 8) }
        values[9] = .absent
        let verlauf = try #require(try Self.judge(.dauerMedian, values).verlauf)
        // Mean of seven 7 and six 9; neighbours differ by 2 but for the two around the gap, which are alike.
        let (mean, range) = (103.0 / 13, 2.0 * 11 / 12)
        #expect(verlauf.basis == 13 && (verlauf.mean - mean).magnitude < 1e-9)
        #expect(verlauf.limits[9] == nil && verlauf.marks[9] == nil)
        #expect(try #require(verlauf.band).upper.distance(to: mean + 2.66 * range).magnitude < 1e-9)
    }

    /// Below an average denominator of ten a rate has no limits.
    @Test(arguments: [(9, LimitStatus.tooSmall), (10, .established)])
    func ratesOfFew(_ base: Int, _ status: LimitStatus) throws {
        let urteil = try Self.judge(.frist(0), Self.rates([Int](repeating: 8, count: 12), of: base))
        #expect(urteil.verlauf?.status == status)
    }

    /// Twelve months of one, then eight: P(X ≥ 8) = 0.000066 of Bin(20, 1/13).
    @Test(arguments: [FigureID.kritisch(0), .lob(1), .folgereaktionen])
    func aRareRise(_ id: FigureID) throws {
        let urteil = try Self.judge(id, Self.rates([Int](repeating: 1, count: 12) + [8], of: 20))
        #expect(urteil.zeichen == .ungewoehnlich(isHigh: true))
        #expect(urteil.band == nil && urteil.verlauf?.status == .rare && urteil.verlauf?.mean == 1)
        let calm = try Self.judge(id, Self.rates([Int](repeating: 1, count: 12) + [2], of: 20))
        #expect(calm.zeichen == nil && !calm.isUeblich && calm.verlauf?.status == .rare)
    }

    private static func day(_ iso: String) -> Day? {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
    }

    /// Twelve months with cases and eight without: the zeros before a team began make nothing unusual of its cases, those
    /// behind its end are none, and six months are the fewest with limits.
    @Test(
        "ein Team hat einen Verlauf nur, solange es Fälle annimmt",
        arguments: [
            ("2026-01-01", nil, [Int](repeating: 0, count: 10) + [20, 21, 20, 21, 20, 21, 20, 21, 20, 21], 10, true),
            ("2026-06-01", nil, [Int](repeating: 0, count: 15) + [20, 21, 20, 21, 20], 5, false),
            // It took cases from the middle of April on.
            ("2026-04-15", nil, [Int](repeating: 0, count: 13) + [9, 20, 21, 20, 21, 20, 21], 6, true),
            (nil, "2026-03-31", [Int](repeating: 20, count: 13) + [Int](repeating: 0, count: 7), nil, false),
            (nil, "2026-10-31", (0..<20).map { 20 + $0 % 2 }, 20, true),
        ] as [(String?, String?, [Int], Int?, Bool)]
    )
    func validity(von: String?, bis: String?, counts: [Int], months: Int?, isUeblich: Bool) throws {
        var made = HandMadeOffice(months: counts.count)
        made.set(.eingang, .team(0), counts: counts)
        made.project.teams[0] = Team(
            id: "1",
            name: "Team 1",
            bereich: 0,
            gueltigAb: von.flatMap(Self.day),
            gueltigBis: bis.flatMap(Self.day)
        )
        let urteil = try Urteile(made.view(), made.office)[.eingang, .team(0)]
        #expect(urteil.verlauf?.values.count == months)
        #expect(urteil.zeichen == nil && urteil.isUeblich == isUeblich)
        // The other team's course is as long as the office's.
        #expect(try Urteile(made.view(), made.office)[.eingang, .team(1)].verlauf?.values.count == counts.count)
    }

    @Test func aRareRiseOfAnArt() throws {
        let values = Self.counts([Int](repeating: 1, count: 12) + [8])
        #expect(try Self.judge(.eingang, values, in: .art(.petition)).zeichen == .ungewoehnlich(isHigh: true))
        #expect(try Self.judge(.weitergeleitet(.allCases[0]), values).zeichen == .ungewoehnlich(isHigh: true))
        // The exact test is for the whole office and for few figures alone.
        #expect(try Self.judge(.eingang, values, in: .team(0)).zeichen == nil)
        #expect(try Self.judge(.bestand, values).zeichen == nil)
    }

    /// Of the newest month the most Bögen are still to come.
    @Test func withoutABogenThereIsNoSeries() throws {
        let urteil = try Self.judge(.eingang, Self.counts([Int](repeating: 1, count: 12) + [30]), in: .art(.ohneBogen))
        #expect(urteil.verlauf == nil && urteil.zeichen == nil && urteil.value == .count(30))
    }

    /// Mentions are judged by their number, whatever the other topics do: 10 and 12, then 40.
    @Test func aFrequentTopic() throws {
        let counts = (0..<12).map { $0 % 2 == 0 ? 10 : 12 } + [40]
        let urteil = try Self.judge(.kritisch(0), counts.map { .rate($0, of: 10 * $0) })
        #expect(urteil.zeichen == .ungewoehnlich(isHigh: true))
        #expect(urteil.verlauf?.status == .established && urteil.verlauf?.isRate == false)
    }

    /// 7 of 10: 34.8 to 93.3 %; below ten no page shows an interval.
    @Test func intervals() throws {
        let interval = try #require(try Self.judge(.abhilfe, [.rate(7, of: 10)]).interval)
        #expect((interval.lower - 0.347547149940).magnitude < 1e-11)
        #expect((interval.upper - 0.933260488822).magnitude < 1e-11)
        #expect(try Self.judge(.abhilfe, [.rate(7, of: 9)]).interval == nil)
        #expect(try Self.judge(.eingang, [.count(70)]).interval == nil)
    }

    @Test func aTargetIsMissedBelowTenToo() throws {
        let missed = try Self.judge(.frist(2), [.rate(3, of: 8)], zielwert: 0.9)
        #expect(missed.verfehlung == .unter && missed.zielwert == 0.9 && missed.interval == nil)
        let met = try Self.judge(.frist(2), [.rate(3, of: 5)], zielwert: 0.9)
        #expect(met.verfehlung == nil && met.zielwert == 0.9)
        #expect(try Self.judge(.frist(2), [.rate(3, of: 8)]).verfehlung == nil)
    }
}
