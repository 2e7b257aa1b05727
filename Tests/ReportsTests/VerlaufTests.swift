import Charts
import Config
import Days
import Figures
import Foundation
import Judgement
import Statistics
import Testing

@testable import Reports

/// Control charts and funnels of the report for the Führungskräfte: sentences and cells.
struct VerlaufTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    private static func report(_ id: String) throws -> (PeriodView, Office) {
        let report = try ReportOf.project(root.appending(path: "data"), period: id)
        return (report.view, report.office)
    }

    private static func verlauf(_ values: [Int]) throws -> Verlauf {
        try #require(Verlauf(values.map { .count($0) }, of: .eingang))
    }
    private static func rates(_ values: [(Int, Int)]) throws -> Verlauf {
        try #require(Verlauf(values.map { .rate($0, of: $1) }, of: .frist(0)))
    }

    private static func text(_ verlauf: Verlauf, month: String = "") -> String {
        VerlaufSatz(subject: .size("Der Eingang"), verlauf: verlauf, month: month, missedTarget: nil).text
    }

    /// Alternating 40 and 50: mean 45, moving range 10, limits 18.4 and 71.6; with a last 100 over 12 months
    /// mean 590/12 = 49.17, average moving range 160/11 = 14.55, limits 10.5 and 87.9.
    @Test func sentencesOfCounts() throws {
        let calm = (0..<12).map { $0 % 2 == 0 ? 40 : 50 }
        #expect(
            try Self.text(Self.verlauf(calm))
                == "Der Eingang schwankt im üblichen Rahmen: 50 bei sonst 19 bis 71 im Monat."
        )
        #expect(
            try Self.text(Self.verlauf(calm), month: "im Mai 2026")
                == "Der Eingang schwankt im üblichen Rahmen: 50 im Mai 2026 bei sonst 19 bis 71 im Monat."
        )
        #expect(
            try Self.text(Self.verlauf(calm.dropLast() + [100]))
                == "Der Eingang liegt über dem üblichen Rahmen: 100 bei sonst 11 bis 87 im Monat."
        )
        #expect(
            try Self.text(Self.verlauf([40, 50, 40, 50, 40, 50, 40, 50]))
                == "Der Eingang schwankt im üblichen Rahmen: 50 bei vorläufig 19 bis 71 im Monat."
        )
        #expect(
            try Self.text(Self.verlauf([40, 50, 40]))
                == "Der Eingang hat noch keinen üblichen Rahmen: Es liegen erst 3 Monate vor, nötig sind sechs."
        )
        #expect(
            try Self.text(Self.verlauf([4, 5, 4, 5, 4, 4, 4, 5, 4, 4, 4, 4]))
                == "Der Eingang ist zu klein für einen üblichen Rahmen: im Mittel weniger als fünf im Monat."
        )
        #expect(
            try Self.text(Self.verlauf([30, 50, 31, 48, 30, 31, 33, 35, 37, 39, 41, 43])).hasPrefix(
                "Der Eingang steigt seit mindestens sechs Monaten: 43 bei sonst "
            )
        )
    }

    /// 18 of 20 throughout: mean 90 %, three standard deviations 3 · √(0.09 / 20) = 20.1 points.
    @Test func sentencesOfFristen() throws {
        func text(_ verlauf: Verlauf, missed: Double? = nil) -> String {
            VerlaufSatz(subject: .frist("Die 14-Tage-Frist"), verlauf: verlauf, month: "", missedTarget: missed).text
        }
        let calm = [(Int, Int)](repeating: (18, 20), count: 12)
        #expect(
            try text(Self.rates(calm))
                == "Die 14-Tage-Frist wird so oft eingehalten wie sonst: 18 von 20 (90\u{202F}%) bei üblichen 70 bis 100\u{202F}%."
        )
        #expect(
            try text(Self.rates(calm), missed: 0.95).hasPrefix(
                "Die 14-Tage-Frist wird so oft eingehalten wie sonst, aber unter dem Ziel von 95\u{202F}%: "
            )
        )
        #expect(
            try text(Self.rates(calm.dropLast() + [(8, 20)])).hasPrefix(
                "Die 14-Tage-Frist wird seltener eingehalten als sonst: 8 von 20"
            )
        )
        #expect(try text(Self.rates(calm.dropLast() + [(0, 0)])) == "Die 14-Tage-Frist: kein Fall in diesem Monat.")
        #expect(
            try text(Self.rates([(Int, Int)](repeating: (8, 9), count: 12)))
                == "Die 14-Tage-Frist ruht auf zu wenigen Fällen für einen üblichen Rahmen: im Mittel weniger als zehn im Monat."
        )
    }

    /// The mark in the table, the band of the small line and the chart come from one calculation.
    @Test func markBandAndChartAgree() throws {
        let (view, office) = try Self.report("2026-10")
        let judge = Judge(view, office)
        let entries = Verlaeufe(view: view, office: office).entries
        #expect(entries.map(\.column) == ["Eingang", "Bestand", "in 14\u{A0}Tagen", "in 3\u{A0}Wochen", "Folgequote"])
        for entry in entries {
            let einordnung = judge.einordnung(entry.id, .whole)
            #expect(einordnung.band == entry.verlauf.band)
            #expect(einordnung.signal == entry.verlauf.mark?.direction)
        }
    }

    @Test func chartAndTableHoldTheSameCells() throws {
        let (view, office) = try Self.report("2026-10")
        let verlaeufe = Verlaeufe(view: view, office: office)
        let table = verlaeufe.table
        for (column, chart) in verlaeufe.charts().enumerated() {
            #expect(chart.isHalf && chart.isTimeSeries)
            #expect(chart.table.rows.map { $0[0] } == table.rows.prefix(24).map { $0[0] })
            for (own, shared) in zip(chart.table.rows, table.rows) { #expect(own[1].hasPrefix(shared[column + 1])) }
        }
        #expect(table.rows.count == 26)
        #expect(table.rows.suffix(2).map { $0[0] } == ["Mittel", "üblich"])
        #expect(table.rows[23].prefix(3) == ["Oktober 2026", "56", "32"])
    }

    /// A quarter speaks of its last month by name.
    @Test func aQuarterNamesItsLastMonth() throws {
        let (view, office) = try Self.report("2026-Q3")
        let sentence = try #require(Verlaeufe(view: view, office: office).charts().first).title
        #expect(sentence.contains(" im September 2026 bei sonst "))
    }

    @Test func theFunnelLooksBackOnTwelveMonthsInConfigOrder() throws {
        let (view, office) = try Self.report("2026-10")
        let trichter = Trichter(view: view, office: office)
        #expect(trichter.span == "in den letzten zwölf Monaten")
        #expect(trichter.table.rows.map { $0[0] } == office.teams.map(\.name))
        let twelve = view.history.suffix(12)
        #expect(twelve.first?.zeitraum.period.id == "2025-11")
        for result in trichter.results {
            let whole = twelve.reduce(0) { $0 + ($1[result.frist.id].nenner ?? 0) }
            #expect(result.rates.compactMap(\.nenner).reduce(0, +) == whole)
        }
        #expect(
            trichter.charts().first?.title
                == "Bei der 14-Tage-Frist weicht kein Team mehr als zufällig von den anderen ab (in den letzten zwölf Monaten)."
        )
    }

    /// 20 of 60 against 90 % elsewhere is far beyond 99.8 %; 5 of 5 never is.
    @Test func theFunnelNamesWhoLiesOutside() throws {
        let (view, office) = try Self.report("2026-10")
        let trichter = Trichter(view: view, office: office)
        let frist = try #require(ClosingFrist.main(office, on: view.stand).first)
        let zaehler = [45, 45, 45, 45, 45, 45, 45, 20, 45, 45, 45, 5]
        let nenner = [50, 50, 50, 50, 50, 50, 50, 60, 50, 50, 50, 5]
        let result = try #require(TeamComparison(frist, zip(zaehler, nenner).map { .rate($0, of: $1) }))
        #expect(
            trichter.sentence(result)
                == "Team 302 hält die 14-Tage-Frist deutlich seltener ein als die anderen (in den letzten zwölf Monaten)."
        )
    }
}
