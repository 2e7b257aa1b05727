import Foundation
import Testing

/// The column „12 Monate“ of whole months and quarters, over a project of 14 months.
///
/// The expected values were counted from the rows with a calendar at hand, and again by a few lines of Python (`datetime`,
/// `statistics.median`, the `holidays` package for the 14 days); neither knows this program.
struct TwelveMonthsTests {
    /// From September 2025 to October 2026. Of the 12 month ends of November to October the Bestand is
    /// 0 1 0 0 0 1 2 1 1 1 1 3, together 11, of these over the deadline 0 1 0 0 0 0 2 1 1 1 1 2, together 9.
    private static let rows = [
        "R-01;08.09.2025;brief;beschwerde;101;sach.kdu;15.09.2025",
        "R-02;07.10.2025;brief;beschwerde;101;sach.kdu;14.11.2025",
        "R-03;20.10.2025;telefon;beschwerde;102;sach.kdu;22.10.2025",
        "R-04;04.11.2025;brief;beschwerde;101;sach.kdu;14.11.2025",
        "R-05;10.11.2025;telefon;lob;102;sach.kdu;11.11.2025",
        "R-06;01.12.2025;brief;beschwerde;102;sach.kdu;20.01.2026",
        "R-07;12.01.2026;brief;beschwerde;101;sach.kdu;16.01.2026",
        "R-08;13.01.2026;telefon;beschwerde;101;sach.kdu;15.01.2026",
        "R-09;02.02.2026;brief;lob;101;sach.kdu;03.02.2026",
        "R-10;10.03.2026;brief;beschwerde;102;sach.kdu;24.03.2026",
        "R-11;14.04.2026;brief;beschwerde;101;sach.kdu;27.04.2026",
        "R-12;15.04.2026;telefon;beschwerde;101;sach.kdu;",
        "R-13;05.05.2026;brief;beschwerde;101;sach.kdu;12.06.2026",
        "R-14;08.06.2026;brief;beschwerde;102;sach.kdu;17.06.2026",
        "R-15;07.07.2026;brief;beschwerde;101;sach.kdu;10.07.2026",
        "R-16;03.08.2026;brief;beschwerde;101;sach.kdu;06.08.2026",
        "R-17;08.09.2026;brief;beschwerde;101;sach.kdu;28.09.2026",
        "R-18;06.10.2026;brief;beschwerde;101;sach.kdu;12.10.2026",
        "R-19;07.10.2026;telefon;beschwerde;102;sach.kdu;", "R-20;27.10.2026;brief;beschwerde;101;sach.kdu;",
    ]

    private static func office(_ rows: [String] = rows) -> SmallOffice {
        var office = SmallOffice()
        office.rows = rows
        return office
    }

    struct Case: Sendable {
        let page: String
        /// The first row of the table.
        let head: String
        /// How a line above the table begins, where several tables have such a head.
        var after = ""
        /// The first cell of a row and that of the twelve months.
        let cells: [String: String]
    }

    static let cases = [
        // 17 Eingänge in 12 months, 11/12 and 9/12; the median of 1 1 2 3 3 4 6 9 10 13 14 20 38 38 50 days.
        Case(
            page: "2026-10/geschaeftsfuehrung.md",
            head: "Kennzahl",
            cells: [
                "Eingang": "Ø 1,4", "Bestand am Monatsende": "Ø 0,9", "davon über der Frist": "Ø 0,8",
                "Abschluss in 14 Kalendertagen": "9 von 12", "Bearbeitungsdauer (Median)": "9 Tage",
                "Folgequote nach 90 Tagen": "0 von 14",
            ]
        ),
        Case(
            page: "2026-10/geschaeftsfuehrung.md",
            head: "Frist",
            cells: ["Abschluss in 14 Kalendertagen": "9 von 12"]
        ),
        // All but the two Lob.
        Case(
            page: "2026-10/geschaeftsfuehrung.md",
            head: "Grund",
            cells: ["Kosten der Unterkunft": "1,3", "**Sache**": "1,3"]
        ),
        // 13 letters and 4 calls.
        Case(
            page: "2026-10/anhang.md",
            head: "Eingangsweg",
            cells: ["Brief": "1,1", "Fax": "0", "Telefon": "0,3", "**Zusammen**": "1,4"]
        ),
        // All 14 were closed from 3 August 2025 to 2 August 2026: 12 Beschwerden and 2 Lob.
        Case(
            page: "2026-10/anhang.md",
            head: "Art",
            after: "*Folgequote",
            cells: ["Beschwerde": "0 von 12", "Lob": "0 von 2", "Kritik": "–", "**Zusammen**": "0 von 14"]
        ),
        // Of Team A: 12 Eingänge, 11 closed, 9 days at month ends and 7 of them late; 1 2 3 3 4 6 10 13 20 38 38 days.
        Case(
            page: "2026-10/team-101.md",
            head: "Kennzahl",
            cells: [
                "Eingang": "Ø 1,0", "Erledigt": "Ø 0,9", "Bestand am Monatsende": "Ø 0,8",
                "davon über der Frist": "Ø 0,6", "Bearbeitungsdauer (Median)": "6 Tage",
            ]
        ),
        Case(page: "2026-10/team-101.md", head: "Frist", cells: ["Abschluss in 14 Kalendertagen": "7 von 9"]),
        Case(
            page: "2026-10/team-101.md",
            head: "Art",
            cells: ["Beschwerde": "0,9", "**Zusammen**": "1,0"]
        ),
        // All but R-09.
        Case(page: "2026-10/team-101.md", head: "Grund", cells: ["Kosten der Unterkunft": "0,9"]),
        // October 2025 to September 2026: 16 Eingänge in 4 quarters; 9/12 open and 8/12 late at a month's end.
        Case(
            page: "2026-Q3/geschaeftsfuehrung.md",
            head: "Kennzahl",
            cells: [
                "Eingang": "Ø 4,0", "Bestand am Quartalsende": "Ø 0,8", "davon über der Frist": "Ø 0,7",
                "Abschluss in 14 Kalendertagen": "8 von 12", "Bearbeitungsdauer (Median)": "9 Tage",
            ]
        ),
    ]

    @Test func everyTableHasTheColumn() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office().build(in: folder, "seite")
            for test in Self.cases {
                let found = try Self.column(site, test.page, test.head, after: test.after)
                for (name, value) in test.cells.sorted(by: { $0.key < $1.key }) {
                    #expect(found[name] == value, "\(test.page), \(test.head), \(name)")
                }
            }
        }
    }

    /// What the twelve months are worked out for is no period of its own: not in any file, nor in the archive.
    @Test func twelveMonthsAreNoReport() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office().build(in: folder, "seite")
            let reports = site.appending(path: "berichte").path()
            let periods = try FileManager.default.contentsOfDirectory(atPath: reports).sorted()
            #expect(periods == ["2026", "2026-09", "2026-10", "2026-Q3", "2026-Q4"])
            for path in try FileManager.default.subpathsOfDirectory(atPath: site.path()).sorted() {
                guard path.hasSuffix(".md") || path.hasSuffix(".json") else { continue }
                let text = try String(contentsOf: site.appending(path: path), encoding: .utf8)
                #expect(!text.contains("2025-11-01") && !text.contains("01.11.2025"), "\(path)")
            }
        }
    }

    /// Data from November 2025 on: October 2026 has its twelve months, September and the third quarter do not.
    @Test func columnIsMissingWhereTheDataBeginLater() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office(Array(Self.rows.dropFirst(3))).build(in: folder, "seite")
            // One Eingang for every month from November on but December, with two: 17 as before.
            #expect(try Self.column(site, "2026-10/geschaeftsfuehrung.md", "Kennzahl")["Eingang"] == "Ø 1,4")
            for period in ["2026-09", "2026-Q3"] {
                for page in ["geschaeftsfuehrung", "fuehrungskraefte", "team-101"] {
                    let text = try Self.text(site, "\(period)/\(page).md")
                    #expect(!text.contains("12\u{A0}Monate") && !text.contains("Ø"), "\(period) \(page)")
                    #expect(text.contains("| Anteil |") == (page != "team-101"), "\(period) \(page)")
                }
            }
            // The other comparisons are as they were: September 2025 has no data, August 2026 has one Eingang.
            let september = try Self.text(site, "2026-09/geschaeftsfuehrung.md")
            #expect(SmallOffice.plain(september).contains("| Eingang |  | **1** | 1 |\n"))
        }
    }

    /// A year is compared with the year before, a cut off period and a span of days with no twelve months.
    @Test func yearsSpansAndCutOffPeriodsHaveNone() throws {
        try SmallOffice.inTemporaryFolder { folder in
            var office = Self.office()
            office.ab = "2025-09, zusaetzlich: [2026-09-15..2026-10-14]"
            office.stichtag = "2026-10-15"
            let site = try office.build(in: folder, "seite")
            for period in ["2026-10", "2026-Q4", "2025", "2026", "2026-09-15_2026-10-14"] {
                for page in ["geschaeftsfuehrung", "fuehrungskraefte", "team-101"] {
                    let text = try Self.text(site, "\(period)/\(page).md")
                    #expect(!text.contains("12\u{A0}Monate"), "\(period) \(page)")
                }
            }
            #expect(try Self.column(site, "2026-09/geschaeftsfuehrung.md", "Kennzahl")["Eingang"] == "Ø 1,3")
        }
    }

    private static func text(_ site: URL, _ page: String) throws -> String {
        try String(contentsOf: site.appending(path: "berichte").appending(path: page), encoding: .utf8)
    }

    /// The cells of the twelve months by the first cell of their row, in the table whose first head is `head`.
    /// - Parameter after: how a line above the table begins, where several tables have such a head.
    private static func column(
        _ site: URL,
        _ page: String,
        _ head: String,
        after: String = ""
    ) throws -> [String: String] {
        let lines = try SmallOffice.plain(text(site, page))
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        func cells(_ line: String) -> [String] {
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
        let above = try #require(lines.firstIndex { $0.hasPrefix(after) }, "\(page): \(after)")
        let start = try #require(
            lines[above...].firstIndex { $0.hasPrefix("| \(head) |") && $0.contains("12 Monate") },
            "\(page): \(head)"
        )
        let place = try #require(cells(lines[start]).firstIndex { $0.hasSuffix("12 Monate") })
        var out: [String: String] = [:]
        for line in lines[(start + 2)...].prefix(while: { $0.hasPrefix("|") }) {
            out[cells(line)[0]] = cells(line)[place]
        }
        return out
    }
}
