import Days
import Foundation
import PageParts
import Reports
import Templates
import Testing

/// The demo project's pages against what their templates may name.
struct ReportModelTests {
    private static var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    }

    private static func source(stichtag: Day? = nil) throws -> ReportSource {
        try ReportOf.source(
            root.appending(path: "data"),
            stichtag: stichtag,
            extra: [try #require(Period("2026-09-15..2026-10-15"))],
            rejectedRows: 3,
            kommentare: ["2026-10/geschaeftsfuehrung": "Text"]
        )
    }

    @Test func everyModelFitsItsShape() throws {
        let source = try Self.source()
        let reports = ReportSet(source)
        let pages = (reports.fixedPages + source.reported.flatMap { reports.pages(of: $0) }).map { $0.page() }
        #expect(pages.count > 50)
        for page in pages {
            let shape = try #require(ReportSet.shapes[page.template])
            #expect(Value.flaws(in: page.model, against: shape) == [], "\(page.path)")
        }
    }

    @Test func kernaussagenOfTheDemoAreWhatItsDataSay() throws {
        let source = try Self.source()
        let october = try #require(source.reported.first { $0.period.id == "2026-10" })
        let page = try #require(ReportSet(source).pages(of: october).first { $0.path.hasSuffix("geschaeftsfuehrung") })
            .page()
        guard case .list(let rows) = page.model["kernaussagen"] else {
            Issue.record("no list")
            return
        }
        let sentences = rows.compactMap { row -> String? in
            if case .text(let text) = row["satz"] { text } else { nil }
        }
        // Counted by hand in the exports: Team 302 kept 49 of 71 and 45 of 60 in a year, the others 93 and 97 %; 32 open,
        // 8 late, and the month ends before leave 27 at the most.
        #expect(
            sentences.prefix(2) == [
                "Team 302 hält die 14-Tage-Frist und die 3-Wochen-Frist seltener ein als die anderen Teams.",
                "32 Vorgänge sind offen, ungewöhnlich viele, 8 davon über der Frist.",
            ]
        )
        #expect(sentences.count <= 5)
    }

    /// A period that the Stichtag cuts off is compared with the same days, not with whole ones.
    @Test func cutOffPeriodsAreComparedWithTheSameDays() throws {
        let source = try Self.source(stichtag: Day(year: 2026, month: 10, day: 15))
        let october = try #require(source.reported.first { $0.period.id == "2026-10" })
        #expect(october.isPartial)
        for page in ReportSet(source).pages(of: october).map({ $0.page() }) {
            #expect(page.model["vergleich"] == .flag(true), "\(page.path)")
            #expect(page.model["spalte_vorher"] == .text("1.–15. September"), "\(page.path)")
            #expect(page.model["vergleich_zwoelf"] == .flag(false), "\(page.path)")
            #expect(page.model["zeitraum"] == .text("Oktober 2026 (bis 15.10.2026)"), "\(page.path)")
        }
    }

    /// A deadline is always said to be kept; two ways of counting on one page invite errors.
    @Test func noPageSaysVersaeumt() throws {
        let source = try Self.source()
        let reports = ReportSet(source)
        for page in source.reported.flatMap({ reports.pages(of: $0) }).map({ $0.page() }) {
            #expect(!String(describing: page.model).contains("versäumt"), "\(page.path)")
        }
    }

    /// "Keine Auffälligkeiten" stands nowhere where a page of that period bears a mark.
    @Test func noMarkBesideKeineAuffaelligkeiten() throws {
        let source = try Self.source()
        let reports = ReportSet(source)
        for zeitraum in source.reported {
            for page in reports.pages(of: zeitraum).map({ $0.page() }) where page.path.hasSuffix("geschaeftsfuehrung") {
                guard page.model["ohne_aussage"] == .text("Keine Auffälligkeiten.") else { continue }
                // The charts and their table show the signals of earlier months as well.
                let marked = page.model.filter { key, value in
                    let text = String(describing: value)
                    return !key.hasPrefix("verlaeufe") && key != "hinweise"
                        && (text.contains("◆") || text.contains("▲"))
                }
                #expect(marked.map(\.0).sorted() == [], "\(page.path)")
            }
        }
    }

    @Test func noPageNamesAVorgangsnummer() throws {
        let source = try Self.source()
        let reports = ReportSet(source)
        let pages = reports.fixedPages + source.reported.flatMap { reports.pages(of: $0) }
        for page in pages.map({ $0.page() }) {
            #expect(!String(describing: page.model).contains("KRM-20"), "\(page.path)")
        }
    }

    /// What is received after a report's S changes nothing that its pages read, but the names of their neighbours.
    @Test func pagesOfAugustReadNothingOfOctober() throws {
        let early = try Self.source(stichtag: Day(year: 2026, month: 9, day: 30))
        let late = try Self.source()
        let august = try #require(early.reported.first { $0.period.id == "2026-08" })
        #expect(late.reported.contains(august))
        let before = ReportSet(early).pages(of: august).map { AnyHashable($0) }
        let after = ReportSet(late).pages(of: august).map { AnyHashable($0) }
        #expect(before.count > 10 && before == after)
    }
}
