import Testing

@testable import Statistics

/// Teams beside the others: the worked cases of the rule, and what must hold for any.
@Suite struct GroupComparisonTests {
    struct Worked: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let zaehler: [Int]
        let nenner: [Int]
        let share: Double
        let tails: [Double]
    }

    /// Twelve teams of a year, of which the eighth is bad.
    private static let worked = [
        Worked(
            testDescription: "14 Tage",
            zaehler: [31, 23, 29, 21, 23, 31, 19, 49, 22, 28, 29, 21],
            nenner: [32, 24, 32, 24, 26, 32, 20, 71, 25, 29, 30, 23],
            share: 277.0 / 297,
            tails: [
                0.32638530494612783, 0.4917055066379778, 0.3517723348737535, 0.2010847863802912, 0.23729854732999725,
                0.32638530494612783, 0.5902624044030307, 1.9715787660768745e-07, 0.2190043473739538,
                0.3830085245615623, 0.3634077007246633, 0.4571715086870116,
            ]
        ),
        Worked(
            testDescription: "3 Wochen",
            zaehler: [37, 29, 33, 29, 28, 43, 19, 45, 23, 40, 33, 26],
            nenner: [39, 29, 35, 30, 31, 45, 19, 60, 24, 41, 33, 26],
            share: 340.0 / 352,
            tails: [
                0.3703902770611768, 0.33567027042802844, 0.31953107626032096, 0.646172505217301, 0.07098384940228711,
                0.4446949347396811, 0.4944086850002947, 1.825321467302495e-07, 0.5611291181488823,
                0.5612179762986362, 0.2865265229072245, 0.3774951423439157,
            ]
        ),
    ]

    @Test(arguments: worked) func oneBadTeam(_ test: Worked) throws {
        let comparison = try #require(try GroupComparison(zaehler: test.zaehler, nenner: test.nenner))
        #expect(comparison.outside == [7])
        #expect(comparison.share == test.share)
        for (tail, expected) in zip(comparison.tails, test.tails) {
            #expect(isClose(tail, expected, within: 1e-9))
        }
    }

    /// 92.5 % and two teams at two thirds: neither hides the other.
    @Test func twoBadTeams() throws {
        let zaehler = [Int](repeating: 37, count: 10) + [26, 27]
        let comparison = try #require(try GroupComparison(zaehler: zaehler, nenner: [Int](repeating: 40, count: 12)))
        #expect(comparison.outside == [10, 11])
        #expect(isClose(comparison.share, 0.925, within: 1e-15))
    }

    /// 40 of 40 beside 37 of 40 is chance: by the binomial with 407.5 / 441 alone 4.2 %.
    @Test func allKeptIsChance() throws {
        let zaehler = [Int](repeating: 37, count: 11) + [40]
        let comparison = try #require(try GroupComparison(zaehler: zaehler, nenner: [Int](repeating: 40, count: 12)))
        #expect(comparison.outside.isEmpty)
        #expect(try #require(comparison.tails[11]) > 0.042)
    }

    /// Teams that kept everything lie inside beside 93 %, whatever their size: no step at 30 cases.
    @Test(arguments: [29, 30, 34]) func noStepAtThirty(_ n: Int) throws {
        let comparison = try #require(
            try GroupComparison(
                zaehler: [Int](repeating: 93, count: 11) + [n],
                nenner: [Int](repeating: 100, count: 11) + [n]
            )
        )
        #expect(comparison.outside.isEmpty)
        #expect(try #require(comparison.limits(at: n)).outer.upper == 1)
    }

    @Test(arguments: [
        ("five teams", [1, 2, 3, 4, 5], [9, 9, 9, 9, 9]), ("none", [], []),
        ("five of seven with cases", [1, 2, 0, 3, 4, 0, 5], [9, 9, 0, 9, 9, 0, 9]),
    ]) func tooFewToCompare(_ name: String, _ zaehler: [Int], _ nenner: [Int]) throws {
        #expect(try GroupComparison(zaehler: zaehler, nenner: nenner) == nil)
    }

    @Test(arguments: [
        ("equal rates of one size", [Int](repeating: 18, count: 8), [Int](repeating: 20, count: 8)),
        ("equal rates of any size", [1, 2, 5, 10, 30, 100], [2, 4, 10, 20, 60, 200]),
        ("all kept", [5, 1, 40, 7, 300, 2], [5, 1, 40, 7, 300, 2]),
        ("none kept", [0, 0, 0, 0, 0, 0], [5, 1, 40, 7, 300, 2]),
        ("one case each", [1, 0, 1, 1, 0, 1], [1, 1, 1, 1, 1, 1]),
    ]) func nobodyLiesOutside(_ name: String, _ zaehler: [Int], _ nenner: [Int]) throws {
        let comparison = try #require(try GroupComparison(zaehler: zaehler, nenner: nenner))
        #expect(comparison.outside.isEmpty)
        #expect(comparison.tails.allSatisfy { ($0 ?? 0) > GroupComparison.outerTail })
    }

    /// A team without cases has no tail and changes nothing for the others.
    @Test func aTeamWithoutCases() throws {
        let test = Self.worked[0]
        let with = try #require(
            try GroupComparison(zaehler: [0] + test.zaehler, nenner: [0] + test.nenner)
        )
        let without = try #require(try GroupComparison(zaehler: test.zaehler, nenner: test.nenner))
        #expect(with.outside == [8] && with.tails == [nil] + without.tails)
        #expect(with.share == without.share)
    }

    /// With 8 teams three may be taken out, with 12 five: up to there none is missed.
    @Test(arguments: [(8, 1), (8, 2), (8, 3), (12, 4), (12, 5), (6, 2)])
    func severalBadTeams(_ teams: Int, _ bad: Int) throws {
        let zaehler = (0..<teams).map { $0 < bad ? 25 + $0 : 57 }
        let comparison = try #require(try GroupComparison(zaehler: zaehler, nenner: zaehler.map { _ in 60 }))
        #expect(comparison.outside == Array(0..<bad))
        #expect(isClose(comparison.share, 0.95, within: 1e-15))
    }

    /// A single team above all others.
    @Test func oneGoodTeam() throws {
        let zaehler = [20, 21, 19, 20, 39, 22, 20, 18]
        let comparison = try #require(try GroupComparison(zaehler: zaehler, nenner: zaehler.map { _ in 40 }))
        #expect(comparison.outside == [4])
    }

    /// Teams that differ anyway leave more room: the same 26 of 40 that lay outside above.
    @Test func spreadOfTheOthersWidensTheRange() throws {
        let spread = [40, 31, 39, 33, 40, 30, 38, 34, 40, 32, 26]
        let comparison = try #require(try GroupComparison(zaehler: spread, nenner: spread.map { _ in 40 }))
        #expect(comparison.outside.isEmpty)
    }

    /// Whoever lies outside does so under any order of the teams.
    @Test func orderPlaysNoPart() throws {
        let test = Self.worked[1]
        for shift in 1..<12 {
            let places = (0..<12).map { ($0 + shift) % 12 }
            let comparison = try #require(
                try GroupComparison(zaehler: places.map { test.zaehler[$0] }, nenner: places.map { test.nenner[$0] })
            )
            #expect(comparison.outside.map { places[$0] } == [7])
        }
    }

    @Test func rejects() {
        #expect(throws: StatisticsError.unequalLengths) { try GroupComparison(zaehler: [1], nenner: [1, 2]) }
        #expect(throws: StatisticsError.notAShare(index: 1)) { try GroupComparison(zaehler: [1, 3], nenner: [1, 2]) }
        #expect(throws: StatisticsError.notAShare(index: 0)) { try GroupComparison(zaehler: [-1], nenner: [1]) }
    }
}

/// The lines of the chart, which come from the same distribution as the verdict.
@Suite struct GroupComparisonLimitsTests {
    private static let zaehler = [31, 23, 29, 21, 23, 31, 19, 49, 22, 28, 29, 21]
    private static let nenner = [32, 24, 32, 24, 26, 32, 20, 71, 25, 29, 30, 23]

    @Test func hold() throws {
        let comparison = try #require(try GroupComparison(zaehler: Self.zaehler, nenner: Self.nenner))
        for n in stride(from: 1, through: 400, by: 7) {
            let limits = try #require(comparison.limits(at: n))
            for range in [limits.inner, limits.outer] {
                #expect(range.holds(comparison.share) && range.lower >= 0 && range.upper <= 1, "\(n)")
            }
            #expect(limits.outer.lower <= limits.inner.lower && limits.inner.upper <= limits.outer.upper, "\(n)")
        }
        #expect(comparison.limits(at: 0) == nil && comparison.limits(at: -1) == nil)
    }

    /// From a size to ten times that size the range narrows; between neighbours it may jump by one case.
    @Test(arguments: [10, 30, 60]) func narrow(_ n: Int) throws {
        let comparison = try #require(try GroupComparison(zaehler: Self.zaehler, nenner: Self.nenner))
        let (few, many) = (try #require(comparison.limits(at: n)), try #require(comparison.limits(at: 10 * n)))
        #expect(few.outer.lower < many.outer.lower && many.outer.upper <= few.outer.upper)
        for size in n...n + 15 {
            let limits = try #require(comparison.limits(at: size))
            let next = try #require(comparison.limits(at: size + 1))
            #expect((next.outer.lower - limits.outer.lower).magnitude <= 1 / Double(size), "\(size)")
            #expect(next.outer.lower * Double(size + 1) - limits.outer.lower * Double(size) > -1e-9, "\(size)")
        }
    }

    /// Binomial with 277.5 / 298 on 71 cases: the worked case finds 59 to 71 without the uncertainty of the others.
    @Test func atTheBadTeam() throws {
        let comparison = try #require(try GroupComparison(zaehler: Self.zaehler, nenner: Self.nenner))
        let limits = try #require(comparison.limits(at: 71))
        #expect(limits.outer.lower <= 59.0 / 71 && limits.outer.lower >= 55.0 / 71 && limits.outer.upper == 1)
    }

    /// In funnels of many kinds: a team outside lies beyond the line, a team inside does not.
    @Test func verdictAndLineAgree() throws {
        var state: UInt64 = 7
        func die(_ faces: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % faces
        }
        var outside = 0
        for _ in 0..<80 {
            let teams = 6 + die(10)
            let nenner = (0..<teams).map { _ in 5 + die(60) }
            let zaehler = nenner.map { n in (0..<n).count { _ in die(100) < (die(9) == 0 ? 45 : 92) } }
            let bad = die(teams)
            let own = zaehler.enumerated().map { $0.offset == bad ? $0.element / 2 : $0.element }
            let comparison = try #require(try GroupComparison(zaehler: own, nenner: nenner))
            outside += comparison.outside.count
            for team in 0..<teams {
                let rate = Double(own[team]) / Double(nenner[team])
                let isInside = try #require(comparison.limits(at: nenner[team])).outer.holds(rate)
                #expect(isInside != comparison.outside.contains(team), "\(own) of \(nenner), team \(team)")
            }
        }
        #expect(outside > 50)
    }
}
