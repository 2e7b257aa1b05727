import Analysis
import Config
import Days
import Diagnostics
import Foundation
import Pipeline
import Records
import Reports
import Templates
import Testing

/// The demo project's pages against what their templates may name.
struct ReportModelTests {
    private static var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    }

    private static func context(stichtag: Day?) throws -> (ReportContext, ReportPlan) {
        let input = try Input.read(folder: root.appending(path: "data").path(), showValues: false)
        let day = try #require(stichtag ?? input.project.stichtag)
        let plan = try ReportPlan(
            input.project,
            firstEingang: input.records.firstEingang,
            stichtag: day,
            extra: [try #require(Period("2026-09-15..2026-10-15"))]
        )
        let figures = try Analysis.figures(input.project, input.records, plan.all)
        let context = ReportContext(
            project: input.project,
            records: input.records,
            stichtag: day,
            reported: plan.reported,
            rejectedRows: 3,
            warnings: [],
            kommentare: ["2026-10/geschaeftsfuehrung": "Text"],
            figures: figures
        )
        return (context, plan)
    }

    @Test func everyModelFitsItsShape() throws {
        let (context, plan) = try Self.context(stichtag: nil)
        let reports = ReportSet(context)
        let pages = reports.fixedPages + plan.reported.flatMap { reports.pages(of: $0) }
        #expect(pages.count > 50)
        for page in pages {
            let shape = try #require(ReportSet.shapes[page.template])
            #expect(Value.flaws(in: page.model, against: shape) == [], "\(page.path)")
        }
    }

    @Test func kernaussagenOfTheDemoAreWhatItsDataSay() throws {
        let (context, plan) = try Self.context(stichtag: nil)
        let october = try #require(plan.reported.first { $0.period.id == "2026-10" })
        let page = try #require(ReportSet(context).pages(of: october).first { $0.path.hasSuffix("geschaeftsfuehrung") })
        guard case .list(let rows) = page.model["kernaussagen"] else {
            Issue.record("no list")
            return
        }
        let sentences = rows.compactMap { row -> String? in
            if case .text(let text) = row["satz"] { text } else { nil }
        }
        // Counted by hand in the exports: eight deadlines of Team 302 ended in October, three were kept; 32 open, 8 late.
        #expect(
            sentences.prefix(2) == [
                "Team 302 hat die 14-Tage-Frist in 5 von 8 Fällen versäumt.",
                "32 Vorgänge sind offen, 8 davon über der Frist.",
            ]
        )
        #expect(sentences.count <= 5)
    }

    /// A period that the Stichtag cuts off is not compared with whole ones.
    @Test func cutOffPeriodsAreNotCompared() throws {
        let (context, plan) = try Self.context(stichtag: Day(year: 2026, month: 10, day: 15))
        let october = try #require(plan.reported.first { $0.period.id == "2026-10" })
        #expect(october.isPartial)
        for page in ReportSet(context).pages(of: october) {
            #expect(page.model["vergleich"] == .flag(false), "\(page.path)")
            #expect(page.model["zeitraum"] == .text("Oktober 2026 (bis 15.10.2026)"), "\(page.path)")
        }
    }

    @Test func noPageNamesAVorgangsnummer() throws {
        let (context, plan) = try Self.context(stichtag: nil)
        let reports = ReportSet(context)
        for page in reports.fixedPages + plan.reported.flatMap({ reports.pages(of: $0) }) {
            #expect(!String(describing: page.model).contains("KRM-20"), "\(page.path)")
        }
    }
}
