import Figures
import HandMade
import Judgement
import Testing

/// Each team beside the others over twelve months; the rules are `abschluss-14-tage` and `abschluss-3-wochen`.
struct TeamComparisonTests {
    private static let tage = FigureID.frist(2)
    private static let wochen = FigureID.frist(3)

    private static func office(teams: Int, months: Int, bad: [Int], rule: FigureID = tage) -> HandMadeOffice {
        var made = HandMadeOffice(months: months, teams: teams)
        for team in 0..<teams { made.set(rule, .team(team), always: .rate(bad.contains(team) ? 2 : 5, of: 5)) }
        return made
    }

    @Test func twelveMonthsOfEachTeam() throws {
        let made = Self.office(teams: 7, months: 14, bad: [3])
        let comparisons = try Urteile(made.view(), made.office).vergleiche
        #expect(comparisons.map(\.frist.id) == [Self.tage])
        let comparison = try #require(comparisons.first)
        #expect(comparison.months == 12)
        #expect(comparison.rates == (0..<7).map { .rate($0 == 3 ? 24 : 60, of: 60) })
        #expect((0..<7).map { comparison.side(of: $0) } == [nil, nil, nil, .below, nil, nil, nil])
        #expect(comparison.others(than: 3) == .rate(360, of: 360))
        #expect(comparison.others(than: 0) == .rate(300, of: 300))
    }

    @Test func asManyMonthsAsThereAre() throws {
        let made = Self.office(teams: 6, months: 5, bad: [])
        let comparison = try #require(try Urteile(made.view(), made.office).vergleiche.first)
        #expect(comparison.months == 5 && comparison.rates[0] == .rate(25, of: 25))
    }

    @Test func bothClosingRules() throws {
        var made = Self.office(teams: 6, months: 12, bad: [0])
        for team in 0..<6 { made.set(Self.wochen, .team(team), always: .rate(team == 5 ? 1 : 4, of: 5)) }
        let comparisons = try Urteile(made.view(), made.office).vergleiche
        #expect(comparisons.map(\.frist.id) == [Self.tage, Self.wochen])
        #expect(
            comparisons.map { $0.side(of: 0) } == [.below, nil] && comparisons.map { $0.side(of: 5) } == [nil, .below]
        )
    }

    /// With five teams that have cases nobody is compared; neither by Zwischennachricht nor by Sofortsachen.
    @Test func noComparison() throws {
        let five = Self.office(teams: 5, months: 12, bad: [0])
        #expect(try Urteile(five.view(), five.office).vergleiche.isEmpty)
        for rule in [0, 1, 4, 5] {
            let made = Self.office(teams: 8, months: 12, bad: [0], rule: .frist(rule))
            #expect(try Urteile(made.view(), made.office).vergleiche.isEmpty)
        }
    }

    @Test func aTeamAboveTheOthers() throws {
        var made = HandMadeOffice(months: 12, teams: 8)
        for team in 0..<8 { made.set(Self.tage, .team(team), always: .rate(team == 2 ? 5 : 2, of: 5)) }
        let comparison = try #require(try Urteile(made.view(), made.office).vergleiche.first)
        #expect((0..<8).map { comparison.side(of: $0) } == [nil, nil, .above, nil, nil, nil, nil, nil])
    }
}
