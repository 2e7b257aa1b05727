import Analysis
import Config
import Days
import Figures
import Records
import Schema
import Testing

/// The closed cases whose observation goes on at S: Abschluss ≤ S < Abschluss + 90.
@Suite("Laufende Beobachtung")
struct ObservedTests {
    /// Closed by team 101 unless said otherwise.
    private static func closed(_ abschluss: String, team: Int = 0, stelle: Weiterleitung? = nil) -> Reaktion {
        TestOffice.row("2026-05-01", abschluss: abschluss, team: team, stelle: stelle)
    }

    /// 01.07. + 90 = 29.09., 02.07. + 90 = 30.09., 03.07. + 90 = 01.10., 02.08. + 90 = 31.10., 03.08. + 90 = 01.11.,
    /// 30.09. + 90 = 29.12., 31.10. + 90 = 29.01.2027, 01.11. + 90 = 30.01.2027.
    private static let rows = [
        closed("2026-07-01"), closed("2026-07-02"), closed("2026-07-03"), closed("2026-08-02"), closed("2026-08-03"),
        closed("2026-09-30", team: 1), closed("2026-10-01", team: 1, stelle: .korruption),
        closed("2026-10-31", team: 2), closed("2026-11-01", team: 2),
        TestOffice.row("2026-10-01"), TestOffice.ohneBogen("2026-10-01"),
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let stichtag: String
        let team: Int?
        let expected: Observed?

        init(_ name: String, _ stichtag: String, team: Int? = nil, _ count: Int, until: String) {
            testDescription = name
            self.stichtag = stichtag
            self.team = team
            expected = count == 0 ? nil : Observed(count: count, until: TestOffice.day(until))
        }
    }

    static let cases = [
        // 03.07., 02.08., 03.08., 30.09.: the one that ended on this very day is out, the one closed on it is in.
        Case("alle am 30.09.", "2026-09-30", 4, until: "2026-12-29"),
        Case("Team 101 am 30.09.", "2026-09-30", team: 0, 3, until: "2026-11-01"),
        Case("Team 102 am 30.09.", "2026-09-30", team: 1, 1, until: "2026-12-29"),
        Case("Team 201 am 30.09. hat noch nichts abgeschlossen", "2026-09-30", team: 2, 0, until: ""),
        // 03.08., 30.09., 31.10.
        Case("alle am 31.10.", "2026-10-31", 3, until: "2027-01-29"),
        Case("Team 101 am 31.10.", "2026-10-31", team: 0, 1, until: "2026-11-01"),
        Case("Team 102 am 31.10., ohne den weitergeleiteten", "2026-10-31", team: 1, 1, until: "2026-12-29"),
        Case("Team 201 am 31.10.", "2026-10-31", team: 2, 1, until: "2027-01-29"),
        Case("Team 101 am 01.11.: zu Ende", "2026-11-01", team: 0, 0, until: ""),
        Case("alle am 30.01.2027: zu Ende", "2027-01-30", 0, until: ""),
        Case("alle am Tag davor", "2027-01-29", 1, until: "2027-01-30"),
    ]

    /// Seen alone, and among periods that give the axis many stands.
    @Test("am Stand", arguments: cases, [[], ["2026-07", "2026-08", "2026", "2026-07-10..2026-07-20"]])
    func atStand(_ test: Case, _ others: [String]) throws {
        let day = TestOffice.day(test.stichtag)
        let own = String(day.iso.prefix(7))
        let zeitraeume = try ([own] + others).map { try TestOffice.zeitraum($0, stichtag: test.stichtag) }
        let records = TestOffice.records(Self.rows)
        let figures = try Analysis.figures(TestOffice.project, records, zeitraeume, jobs: others.count + 1, rowsAJob: 1)
        #expect(figures[0].observed(team: test.team) == test.expected)
    }

    @Test("am Anfang + erledigt − Ende der Beobachtung = am Ende; 4 + 1 − 2 = 3")
    func balance() throws {
        let records = TestOffice.records(Self.rows)
        let september = try TestOffice.figures(records, TestOffice.zeitraum("2026-09"))
        let october = try TestOffice.figures(records, TestOffice.zeitraum("2026-10"))
        #expect(september.observed()?.count == 4)
        #expect(october.count(.erledigt) == 1)
        // 01.10. and 31.10.
        #expect(october[.folgequote].nenner == 2)
        #expect(october.observed()?.count == 3)
    }

    @Test("die Bilanz der Beobachtung geht für das Ganze und jedes Team auf", arguments: 1...6)
    func balances(seed: Int) throws {
        var random = RandomOffice(seed: UInt64(seed))
        let project = random.project()
        let records = random.records(200)
        let months = ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"]
        let figures = try Analysis.figures(project, records, months.map { try TestOffice.zeitraum($0) })
        for (before, after) in zip(figures, figures.dropFirst()) {
            for team in [nil] + project.teams.indices.map({ Int?($0) }) {
                let cross: Cross = team.map { .team($0) } ?? .whole
                let ended = after[.folgequote, cross].nenner ?? 0
                let expected = (before.observed(team: team)?.count ?? 0) + after.count(.erledigt, cross) - ended
                #expect((after.observed(team: team)?.count ?? 0) == expected)
            }
        }
    }
}
