import Foundation
import Testing

/// A rule whose name changes: a page names it as it was called at the end of its period.
struct FristNamesTests {
    /// Due on 17 August, 16 September, 21 September and 20 October 2026.
    private static let office: SmallOffice = {
        var office = SmallOffice()
        office.ab = "2026-08"
        office.rows += [
            "V-0;03.08.2026;brief;beschwerde;101;sach.kdu;10.08.2026", "V-3;06.10.2026;brief;kritik;102;sach.kdu;",
        ]
        office.config = """
            fristen:
              - {id: abschluss-14-tage, name: Antwort in zwei Wochen, gueltig_ab: 2026-09-15}
              - {id: abschluss-14-tage, name: Antwort in 10 Kalendertagen, kalendertage: 10, gueltig_ab: 2026-10-12}
              - {id: abschluss-14-tage, name: Antwort in 7 Kalendertagen, kalendertage: 7, gueltig_ab: 2026-11-15}

            """
        return office
    }()

    @Test(arguments: [
        // Before the first version the rule of the directive; the quarter ends in the time of the first.
        ("2026-08", "Abschluss in 14 Kalendertagen"),
        ("2026-09", "Antwort in zwei Wochen"),
        ("2026-Q3", "Antwort in zwei Wochen"),
        ("2026-10", "Antwort in 10 Kalendertagen"),
        // Cut off at the end of October: the version of mid-November has not begun.
        ("2026", "Antwort in 10 Kalendertagen"),
    ])
    func pageNamesTheRuleOfItsTime(period: String, name: String) throws {
        let all = ["Abschluss in 14 Kalendertagen"] + Self.names
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office.build(in: folder, "seite")
            for page in ["geschaeftsfuehrung", "fuehrungskraefte", "team-102", "team-101"] {
                let file = site.appending(path: "berichte/\(period)/\(page).md")
                let text = SmallOffice.plain(try String(contentsOf: file, encoding: .utf8))
                let named = all.filter { text.contains($0) }
                // Team B had no such deadline in August.
                if period == "2026-08", page == "team-102" { continue }
                #expect(named == [name] || period == "2026-10" && page == "team-101" && named == [], "\(page)")
                if page == "geschaeftsfuehrung" { #expect(text.contains("| \(name) |"), "\(text)") }
            }
        }
    }

    @Test func methodikNamesAllVersions() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office.build(in: folder, "seite")
            let text = try String(contentsOf: site.appending(path: "methodik.md"), encoding: .utf8)
            for name in Self.names + ["Abschluss in 14 Kalendertagen"] {
                #expect(text.contains("| \(name) |"), "\(name)")
            }
        }
    }

    private static let names = ["Antwort in zwei Wochen", "Antwort in 10 Kalendertagen", "Antwort in 7 Kalendertagen"]
}
