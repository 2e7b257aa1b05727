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
        try #require(Verlauf(values.map { .count($0) }, of: .eingang, .whole))
    }
    private static func rates(_ values: [(Int, Int)]) throws -> Verlauf {
        try #require(Verlauf(values.map { .rate($0, of: $1) }, of: .frist(0), .whole))
    }

    private static func text(_ verlauf: Verlauf, month: String = "", season: Bool = false) -> String {
        VerlaufSatz(
            subject: .size("Der Eingang", " im Monat"),
            verlauf: verlauf,
            month: month,
            missedTarget: nil,
            isWieImVorjahr: season
        ).text
    }

    /// Alternating 40 and 50: mean 45, moving range 10, limits 18.4 and 71.6; with a last 100 over 12 months
    /// mean 590/12 = 49.17, average moving range 160/11 = 14.55, limits 10.5 and 87.9.
    @Test func sentencesOfCounts() throws {
        let calm = (0..<12).map { $0 % 2 == 0 ? 40 : 50 }
        #expect(
            try Self.text(Self.verlauf(calm))
                == "Der Eingang schwankt im üblichen Rahmen: 50 bei üblichen 19 bis 71 im Monat."
        )
        #expect(
            try Self.text(Self.verlauf(calm), month: "im Mai 2026")
                == "Der Eingang schwankt im üblichen Rahmen: 50 im Mai 2026 bei üblichen 19 bis 71 im Monat."
        )
        #expect(
            try Self.text(Self.verlauf(calm.dropLast() + [100]))
                == "Der Eingang liegt über dem üblichen Rahmen: 100 bei üblichen 11 bis 87 im Monat."
        )
        #expect(
            try Self.text(Self.verlauf(calm.dropLast() + [100]), season: true)
                == "Der Eingang liegt über dem üblichen Rahmen, wie im Vorjahr: 100 bei üblichen 11 bis 87 im Monat."
        )
        #expect(
            try Self.text(Self.verlauf([40, 50, 40, 50, 40, 50, 40, 50]))
                == "Der Eingang schwankt im üblichen Rahmen: 50 bei vorläufig üblichen 19 bis 71 im Monat."
        )
        #expect(
            try Self.text(Self.verlauf([40, 50, 40]))
                == "Der Eingang hat noch keinen üblichen Rahmen: Es liegen erst drei Monate vor, nötig sind sechs."
        )
        #expect(
            try Self.text(Self.verlauf([4, 5, 4, 5, 4, 4, 4, 5, 4, 4, 4, 4]))
                == "Der Eingang ist zu klein für einen üblichen Rahmen: im Mittel weniger als fünf im Monat."
        )
        // Seven steps up; mean 37.33, average moving range 87/11: limits 16.3 and 58.4.
        #expect(
            try Self.text(Self.verlauf([30, 50, 31, 48, 30, 31, 33, 35, 37, 39, 41, 43]))
                == "Der Eingang steigt seit sieben Monaten: 43 bei üblichen 17 bis 58 im Monat."
        )
        // The mean is 45.9.
        #expect(
            try Self.text(
                Self.verlauf([40, 50, 40, 50, 40, 50, 40, 50, 40, 50, 40, 50, 40, 51, 50, 51, 50, 51, 50, 51])
            )
            .hasPrefix("Der Eingang liegt seit sieben Monaten über dem Mittel: 51 bei üblichen ")
        )
    }

    /// 18 of 20 throughout: mean 90 %, exact limits 13 and 20 of 20; with a last 8 the mean is 86 % and they are 12 and 20.
    @Test func sentencesOfFristen() throws {
        func text(_ verlauf: Verlauf, missed: Double? = nil) -> String {
            VerlaufSatz(
                subject: .frist("Die 14-Tage-Frist"),
                verlauf: verlauf,
                month: "",
                missedTarget: missed,
                isWieImVorjahr: false
            ).text
        }
        let calm = [(Int, Int)](repeating: (18, 20), count: 12)
        #expect(
            try text(Self.rates(calm))
                == "Die 14-Tage-Frist bleibt im üblichen Rahmen: 18 von 20 (90\u{202F}%) bei üblichen 65 bis 100\u{202F}%."
        )
        #expect(
            try text(Self.rates(calm), missed: 0.95).hasPrefix(
                "Die 14-Tage-Frist bleibt im üblichen Rahmen, aber unter dem Ziel von 95\u{202F}%: "
            )
        )
        #expect(
            try text(Self.rates(calm.dropLast() + [(8, 20)]), missed: 0.9)
                == "Die 14-Tage-Frist wird ungewöhnlich selten eingehalten, unter dem Ziel von 90\u{202F}%: "
                + "8 von 20 (40\u{202F}%) bei üblichen 60 bis 100\u{202F}%."
        )
        #expect(try text(Self.rates(calm.dropLast() + [(0, 0)])) == "Die 14-Tage-Frist: kein Fall in diesem Monat.")
        #expect(
            try text(Self.rates([(Int, Int)](repeating: (8, 9), count: 12)))
                == "Die 14-Tage-Frist ruht auf zu wenigen Fällen für einen üblichen Rahmen: im Mittel weniger als zehn im Monat."
        )
    }

    /// At most ten words, of the same finding as the sentence; the numbers stand in the picture.
    @Test func titles() throws {
        func title(_ subject: VerlaufSatz.Subject, _ verlauf: Verlauf, missed: Double? = nil, season: Bool = false)
            -> String
        {
            VerlaufSatz(subject: subject, verlauf: verlauf, month: "", missedTarget: missed, isWieImVorjahr: season)
                .title
        }
        let size = VerlaufSatz.Subject.size("Der Eingang", " im Monat")
        let frist = VerlaufSatz.Subject.frist("Die 14-Tage-Frist")
        let calm = (0..<12).map { $0 % 2 == 0 ? 40 : 50 }
        #expect(try title(size, Self.verlauf(calm)) == "Der Eingang schwankt im üblichen Rahmen")
        #expect(
            try title(size, Self.verlauf(calm.dropLast() + [100]), season: true)
                == "Der Eingang liegt über dem üblichen Rahmen, wie im Vorjahr"
        )
        #expect(try title(size, Self.verlauf([40, 50, 40])) == "Der Eingang hat noch keinen üblichen Rahmen")
        #expect(
            try title(size, Self.verlauf([30, 50, 31, 48, 30, 31, 33, 35, 37, 39, 41, 43]))
                == "Der Eingang steigt seit sieben Monaten"
        )
        let kept = [(Int, Int)](repeating: (18, 20), count: 12)
        #expect(
            try title(frist, Self.rates(kept), missed: 0.95) == "Die 14-Tage-Frist liegt unter dem Ziel"
        )
        #expect(
            try title(frist, Self.rates(kept.dropLast() + [(8, 20)]), missed: 0.9)
                == "Die 14-Tage-Frist wird ungewöhnlich selten eingehalten, unter dem Ziel"
        )
        #expect(try title(frist, Self.rates(kept.dropLast() + [(0, 0)])) == "Die 14-Tage-Frist: kein Fall")
    }

    /// The mark in the table, the band of the small line and the chart come from one judgement.
    @Test func markBandAndChartAgree() throws {
        let (view, office) = try Self.report("2026-10")
        let urteile = Urteile(view, office)
        let entries = Verlaeufe(view: view, office: office, urteile: urteile).entries
        #expect(
            entries.map(\.column) == [
                "Eingang", "Bestand", "in 14\u{A0}Tagen", "in 3\u{A0}Wochen", "Folgequote", "Dauer (Median)",
            ]
        )
        for entry in entries {
            let urteil = urteile[entry.id]
            #expect(urteil.band == entry.verlauf.band && urteil.band != nil)
            #expect(urteil.zeichen == entry.verlauf.zeichen)
            #expect((urteil.zeichen != nil) == (entry.verlauf.marks.last != .some(nil)))
        }
    }

    @Test func chartAndTableHoldTheSameCells() throws {
        let (view, office) = try Self.report("2026-10")
        let verlaeufe = Verlaeufe(view: view, office: office, urteile: Urteile(view, office))
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
        let verlaeufe = Verlaeufe(view: view, office: office, urteile: Urteile(view, office))
        let words = try #require(verlaeufe.charts().first).words
        #expect(words.sentence.contains(" im September 2026 bei üblichen "))
        #expect(words.subtitle == "Reaktionen je Monat, 24 Monate bis September 2026")
    }
}
