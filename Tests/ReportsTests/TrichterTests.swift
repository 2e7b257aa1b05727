import Charts
import Config
import Days
import Figures
import Foundation
import HandMade
import Judgement
import Testing

@testable import Reports

/// The funnels of the report for the Führungskräfte: sentences, table and span.
struct TrichterTests {
    private static func trichter(_ view: PeriodView, _ office: Office) -> Trichter {
        Trichter(office: office, names: view.catalogue.names, results: Urteile(view, office).vergleiche)
    }

    /// Counted in the demo: of Team 302 49 of 71 and 45 of 60 in a year; the other teams kept 93 and 97 %.
    @Test func theDemo() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let report = try ReportOf.project(root.appending(path: "data"), period: "2026-10")
        let trichter = Self.trichter(report.view, report.office)
        #expect(trichter.span == "in den letzten zwölf Monaten")
        #expect(trichter.table.rows.map { $0[0] } == report.office.teams.map(\.name))
        #expect(
            trichter.table.rows[7] == [
                "Team 302", "49 von 71 (69\u{202F}%)", "45 von 60 (75\u{202F}%)",
                "◆ in 14\u{A0}Tagen seltener, in 3\u{A0}Wochen seltener",
            ]
        )
        #expect(trichter.table.rows.count { $0[3].isEmpty } == 11)
        #expect(
            trichter.charts().map(\.words) == [
                ChartWords(
                    "Team 302 hält die 14-Tage-Frist seltener ein",
                    subtitle: "Eingehalten in Prozent, in den letzten zwölf Monaten",
                    sentence: "Team 302 hält die 14-Tage-Frist seltener ein als die anderen Teams."
                ),
                ChartWords(
                    "Team 302 hält die 3-Wochen-Frist seltener ein",
                    subtitle: "Eingehalten in Prozent, in den letzten zwölf Monaten",
                    sentence: "Team 302 hält die 3-Wochen-Frist seltener ein als die anderen Teams."
                ),
            ]
        )
        let twelve = report.view.history.suffix(12)
        #expect(twelve.first?.zeitraum.period.id == "2025-11")
        for result in trichter.results {
            let whole = twelve.reduce(0) { $0 + ($1[result.frist.id].nenner ?? 0) }
            #expect(result.rates.compactMap(\.nenner).reduce(0, +) == whole)
        }
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Of five each month, one a team.
        let kept: [Int]
        let title: String
        let sentence: String
    }

    @Test(arguments: [
        Case(
            testDescription: "nobody",
            kept: [5, 4, 5, 4, 5, 4],
            title: "Bei der 14-Tage-Frist unterscheidet sich kein Team",
            sentence: "Bei der 14-Tage-Frist weicht kein Team mehr als zufällig von den anderen ab."
        ),
        Case(
            testDescription: "one below",
            kept: [5, 5, 2, 5, 5, 5],
            title: "Team 3 hält die 14-Tage-Frist seltener ein",
            sentence: "Team 3 hält die 14-Tage-Frist seltener ein als die anderen Teams."
        ),
        Case(
            testDescription: "two below",
            kept: [5, 5, 2, 5, 5, 5, 1, 5],
            title: "Team 3 und Team 7 halten die 14-Tage-Frist seltener ein",
            sentence: "Team 3 und Team 7 halten die 14-Tage-Frist seltener ein als die anderen Teams."
        ),
        Case(
            testDescription: "one above",
            kept: [2, 2, 2, 5, 2, 2],
            title: "Team 4 hält die 14-Tage-Frist öfter ein",
            sentence: "Team 4 hält die 14-Tage-Frist öfter ein als die anderen Teams."
        ),
        Case(
            testDescription: "one on either side",
            kept: [3, 3, 3, 5, 3, 3, 3, 0],
            title: "Zwei Teams unterscheiden sich bei der 14-Tage-Frist",
            sentence: "Team 8 hält die 14-Tage-Frist seltener ein als die anderen Teams. "
                + "Team 4 hält die 14-Tage-Frist öfter ein als die anderen Teams."
        ),
    ])
    func sentences(_ test: Case) throws {
        var made = HandMadeOffice(months: 12, teams: test.kept.count)
        for (team, kept) in test.kept.enumerated() { made.set(.frist(2), .team(team), always: .rate(kept, of: 5)) }
        let trichter = try Self.trichter(made.view(), made.office)
        #expect(trichter.charts().map(\.words.title) == [test.title])
        #expect(trichter.charts().map(\.words.sentence) == [test.sentence])
    }

    @Test(arguments: [
        (1, "im letzten Monat"), (2, "in den letzten zwei Monaten"), (30, "in den letzten zwölf Monaten"),
    ])
    func spans(_ months: Int, _ text: String) throws {
        var made = HandMadeOffice(months: months, teams: 6)
        for team in 0..<6 { made.set(.frist(2), .team(team), always: .rate(5, of: 5)) }
        #expect(try Self.trichter(made.view(), made.office).span == text)
    }
}
