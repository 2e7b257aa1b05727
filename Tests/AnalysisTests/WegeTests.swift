import Days
import Figures
import Schema
import Testing

@testable import Analysis

/// How long letter and Bogen are on their way, by hand: medians of October 2026 as of its last day.
@Suite("Wege ins Büro")
struct WegeTests {
    private static func row(
        _ eingang: String,
        weg: Eingangsweg = .brief,
        abschluss: String? = nil,
        buero: String? = nil,
        bogen: String? = nil
    ) -> Reaktion {
        var row = TestOffice.row(eingang, abschluss: abschluss, weg: weg)
        row.anBuero = buero.map { TestOffice.day($0).number } ?? Reaktion.noDay
        row.bogenEingang = bogen.map { TestOffice.day($0).number } ?? Reaktion.noDay
        return row
    }

    @Test("vom Eingang ins Büro: nur Schriftliches, nach dem Tag im Büro")
    func bueroweg() throws {
        let records = TestOffice.records([
            Self.row("2026-09-28", buero: "2026-10-01"), Self.row("2026-10-05", buero: "2026-10-05"),
            Self.row("2026-10-05", buero: "2026-10-06"), Self.row("2026-10-31", buero: "2026-11-02"),
            Self.row("2026-10-05", weg: .telefon, buero: "2026-10-20"), Self.row("2026-10-05"),
        ])
        let october = try TestOffice.figures(records, TestOffice.zeitraum("2026-10"))
        // 3, 0 and 1 days.
        #expect(october[.bueroweg] == .days(1, of: 3))
        #expect(october[.bueroweg, .team(1)] == .absent)
        #expect(try TestOffice.figures(records, TestOffice.zeitraum("2026-11"))[.bueroweg] == .days(2, of: 1))
    }

    @Test("vom Abschluss bis zum Bogen: 0, wo er zuerst da war, und nur was am Stand geschlossen ist")
    func bogenweg() throws {
        let records = TestOffice.records([
            Self.row("2026-09-01", abschluss: "2026-10-05", bogen: "2026-10-12"),
            Self.row("2026-09-01", abschluss: "2026-10-20", bogen: "2026-10-12"),
            Self.row("2026-09-01", abschluss: "2026-11-03", bogen: "2026-10-30"),
            Self.row("2026-09-01", bogen: "2026-10-12"), Self.row("2026-09-01", abschluss: "2026-10-05"),
        ])
        let october = try TestOffice.figures(records, TestOffice.zeitraum("2026-10"))
        // 7 and 0 days; the third is open on 31 October.
        #expect(october[.bogenweg] == .days(3.5, of: 2))
        // The quarter sees its Abschluss: 7, 0 and 0.
        let figures = try Analysis.figures(
            TestOffice.project,
            records,
            [TestOffice.zeitraum("2026-10"), TestOffice.zeitraum("2026-Q4")]
        )
        #expect(figures.map { $0[.bogenweg] } == [.days(3.5, of: 2), .days(0, of: 3)])
    }
}
