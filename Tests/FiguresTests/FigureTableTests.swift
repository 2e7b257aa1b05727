import Days
import Foundation
import Schema
import Testing

@testable import Figures

struct FigureTableTests {
    /// Every number says in which slot of which figure it stands: Eingang from 100, of 20 from 0, and so on.
    private func table() throws -> FigureTable {
        let day = try #require(Day(year: 2026, month: 10, day: 1))
        let days = (0..<16).map { Double($0) + 0.5 }
        var bases = (0..<16).map { _ in Int32(20) }
        bases[1] = 0
        return FigureTable(
            try #require(Zeitraum(Period(.month, containing: day), stichtag: day + 60)),
            SmallCatalogue.catalogue,
            columns: [
                .counts((100..<122).map { Int32($0) }), .rates((0..<16).map { Int32($0) }, of: bases),
                .days(days, of: bases), .rates([Int32](repeating: 3, count: 14), of: [Int32](repeating: 9, count: 14)),
                .counts((200..<206).map { Int32($0) }),
            ],
            standing: [
                TeamStanding(oldestDue: day, oldestMissing: nil, observed: Observed(count: 2, until: day + 30)),
                TeamStanding(oldestDue: nil, oldestMissing: day + 3, observed: nil),
                TeamStanding(oldestDue: day + 1, oldestMissing: day, observed: Observed(count: 3, until: day + 20)),
            ]
        )
    }

    @Test(arguments: [
        ("the whole", FigureID.eingang, Cross.whole, FigureValue.count(100)),
        ("a Bereich", .eingang, .bereich(1), .count(102)),
        ("a team", .eingang, .team(2), .count(105)), ("an Art", .eingang, .art(.lob), .count(107)),
        ("a way", .eingang, .eingangsweg(.persoenlich), .count(113)), ("a topic", .eingang, .anliegen(1), .count(115)),
        ("a team's Art", .eingang, .teamArt(2, .lob), .count(121)), ("a rate", .frist(0), .team(0), .rate(3, of: 20)),
        ("a rate of nothing", .frist(0), .bereich(0), .rate(1, of: 0)),
        ("days", .dauerMedian, .whole, .days(0.5, of: 20)), ("no case", .dauerMedian, .bereich(0), .absent),
        ("a topic's rate", .anliegen(1), .team(1), .rate(3, of: 9)),
        ("places alone", .massnahmen(.offen), .team(2), .count(205)),
        ("a figure that is not there", .bestand, .whole, .absent),
        ("a rule that is not there", .frist(1), .whole, .absent),
        ("a cell that the figure lacks", .massnahmen(.offen), .art(.lob), .absent),
        ("a topic by topic", .anliegen(1), .anliegen(1), .absent),
        ("an Art that is not there", .eingang, .art(.kritik), .absent),
        ("a team that is not there", .eingang, .team(3), .absent),
    ])
    func everyCellAnswers(name: String, id: FigureID, cross: Cross, value: FigureValue) throws {
        #expect(try table()[id, cross] == value)
    }

    @Test func theWholeIsMeantWhereNothingIsSaid() throws {
        #expect(try table()[.eingang] == .count(100))
        #expect(try table().count(.eingang) == 100)
    }

    @Test(arguments: [
        (FigureID.eingang, Cross.team(0), 103), (.frist(0), .team(0), 3), (.frist(0), .bereich(0), 1),
        (.massnahmen(.offen), .whole, 200),
    ])
    func counts(id: FigureID, cross: Cross, count: Int) throws { #expect(try table().count(id, cross) == count) }

    /// What has no count is never taken for 0.
    @Test func countsAreAskedOfCountsOnly() async {
        await #expect(processExitsWith: .failure) { _ = try FigureTableTests().table().count(.dauerMedian) }
        await #expect(processExitsWith: .failure) { _ = try FigureTableTests().table().count(.bestand) }
        await #expect(processExitsWith: .failure) { _ = try FigureTableTests().table().count(.eingang, .team(9)) }
    }

    @Test func entriesComeInTheOrderOfTheCatalogue() throws {
        let entries = try table().entries.map { ($0.id, $1) }
        #expect(entries.map(\.0) == SmallCatalogue.figures.map(\.id))
        #expect(
            entries.map { $0.1[0] } == [
                .count(100), .rate(0, of: 20), .days(0.5, of: 20), .rate(3, of: 9), .count(200),
            ]
        )
    }

    @Test func teamsStandApart() throws {
        let table = try table()
        let von = table.zeitraum.von
        #expect((0..<3).map { table.oldestDue(team: $0) } == [von, nil, von + 1])
        #expect((0..<3).map { table.oldestMissing(team: $0) } == [nil, von + 3, von])
        #expect(table.observed(team: 0) == Observed(count: 2, until: von + 30))
        #expect(table.observed(team: 1) == nil)
        #expect(table.observed() == Observed(count: 5, until: von + 30))
    }

    /// A recipe takes down what `encode` writes: nothing of a column may be missing, and no two kinds look alike.
    @Test func everythingOfAColumnIsWritten() throws {
        let columns: [FigureColumn] = [
            .counts([1, 2]), .counts([1, 3]), .rates([1, 2], of: [3, 4]), .rates([1, 2], of: [3, 5]),
            .rates([1, 3], of: [3, 4]), .days([1, 2], of: [3, 4]), .days([1, 2.5], of: [3, 4]),
            .days([1, 2], of: [3, 5]), .counts([]),
        ]
        let written = try Set(columns.map { try JSONEncoder().encode($0) })
        #expect(written.count == columns.count)
    }
}
