import Foundation
import Testing

/// Periods that the Stichtag cuts off, read from the pages; the numbers were counted from the rows with a calendar.
struct CutPeriodTests {
    /// Eingänge from January 2025 on; each closed on its day.
    private static func office(_ days: [String], stichtag: String, ab: String = "2026-07") -> SmallOffice {
        var office = SmallOffice()
        office.rows = days.enumerated().map {
            "C-\($0.offset + 1);\($0.element);telefon;lob;101;sach.kdu;\($0.element)"
        }
        (office.stichtag, office.ab) = (stichtag, ab)
        return office
    }

    private static let days = [
        "15.01.2025", "31.10.2025", "16.10.2025", "01.11.2025", "30.12.2025", "10.07.2026", "30.08.2026", "31.08.2026",
        "17.09.2026", "18.09.2026", "30.09.2026", "01.10.2026", "17.10.2026", "05.11.2026",
    ]

    /// Until 17 October: a month of 17 days, a quarter that is this month, a year until the same day.
    @Test func withinAMonth() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office(Self.days, stichtag: "2026-10-17").build(in: folder, "seite")
            let month = try Self.text(site, "2026-10/geschaeftsfuehrung")
            #expect(month.contains("| Kennzahl | Einordnung | bis 17.10.2026 | 1.–17. September | 1.–17. Okt. 2025 |"))
            #expect(month.contains("| Eingang |  | **2** | 1 | 1 |"))
            #expect(month.contains("gingen 2 Reaktionen ein, davon keine Beschwerde."))
            #expect(!month.contains("◆") && !month.contains("Vormonat") && !month.contains("üblich*"))
            let year = try Self.text(site, "2026/geschaeftsfuehrung")
            // From 1 January to 17 October 2025: 15 January and 16 October; 2026 has eight.
            #expect(year.contains("| Kennzahl | Einordnung | bis 17.10.2026 | 1.1.–17.10.2025 |"))
            #expect(year.contains("| Eingang |  | **8** | 2 |"))
        }
    }

    /// Until 30 November: two months of a quarter beside the same days of the third.
    @Test func quarterOfTwoMonths() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office(Self.days, stichtag: "2026-11-30").build(in: folder, "seite")
            let quarter = try Self.text(site, "2026-Q4/anhang")
            #expect(quarter.contains("| Art | bis 30.11.2026 | 1.7.–30.8. | Okt.–Nov. 2025 |"))
            #expect(quarter.contains("| Lob | 3 | 2 | 3 |"))
            #expect(!quarter.contains("Nur ein Monat"))
            // Whole months stay as they were.
            #expect(
                try Self.text(site, "2026-11/anhang").contains(
                    "| Art | November 2026 | Oktober | Nov. 2025 |"
                )
            )
        }
    }

    /// Until 31 October: the quarter is the month, says so in every report, and has its own comparison and figures.
    @Test func quarterOfOneMonth() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office(Self.days, stichtag: "2026-10-31").build(in: folder, "seite")
            for page in ["geschaeftsfuehrung", "fuehrungskraefte", "team-101", "team-102", "team-201"] {
                let text = try Self.text(site, "2026-Q4/\(page)")
                #expect(
                    text.contains("Das 4. Quartal 2026 besteht bis zum 31.10.2026 nur aus dem Oktober 2026"),
                    "\(page)"
                )
                let raw = try String(contentsOf: site.appending(path: "berichte/2026-Q4/\(page).md"), encoding: .utf8)
                #expect(raw.contains("Oktober 2026](../2026-10/\(page).md)"), "\(page)")
                #expect(text.contains("| Kennzahl | bis 31.10.2026 | Juli | Okt. 2025 |"), "\(page)")
                #expect(!text.contains("## Fristen") && text.count < 1500, "\(page)")
            }
            #expect(try Self.text(site, "2026-Q4/team-101").contains("| Eingang | **2** | 1 | 2 |"))
            #expect(try Self.text(site, "2026-Q4/team-102").contains("| Eingang | **0** | 0 | 0 |"))
            let quarter = site.appending(path: "berichte/2026-Q4/kennzahlen.csv")
            let month = site.appending(path: "berichte/2026-10/kennzahlen.csv")
            #expect(try Data(contentsOf: quarter) == Data(contentsOf: month))
            let index = try String(contentsOf: site.appending(path: "index.md"), encoding: .utf8)
            #expect(index.contains("[wie\u{A0}Okt](berichte/2026-10/fuehrungskraefte.md)"))
            #expect(index.contains("[3.\u{A0}Q.](berichte/2026-Q3/fuehrungskraefte.md)"))
            #expect(!index.contains("berichte/2026-Q4/"))
            // The year has more than one month, and January to October beside January to October.
            let year = try Self.text(site, "2026/geschaeftsfuehrung")
            #expect(year.contains("| Kennzahl | Einordnung | bis 31.10.2026 | Jan.–Okt. 2025 |"))
            #expect(year.contains("| Eingang |  | **8** | 3 |"))
            #expect(year.contains("gingen 8 Reaktionen ein, davon keine Beschwerde."))
        }
    }

    /// Data from September on: the third quarter is September though it is whole; nothing before is compared with.
    @Test func dataBeginInTheLastMonth() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office(Array(Self.days.dropFirst(8)), stichtag: "2026-10-17").build(in: folder, "seite")
            let quarter = try Self.text(site, "2026-Q3/geschaeftsfuehrung")
            #expect(quarter.contains("Die Daten beginnen im September 2026; die Zahlen des 3. Quartals 2026 sind die"))
            let month = try Self.text(site, "2026-10/geschaeftsfuehrung")
            #expect(month.contains("| Kennzahl | Einordnung | bis 17.10.2026 | 1.–17. September |"))
            let year = try Self.text(site, "2026/geschaeftsfuehrung")
            #expect(year.contains("| Kennzahl | Einordnung | bis 17.10.2026 |") && !year.contains("2025"))
            #expect(!year.contains("Nur ein Monat"))
        }
    }

    private static func text(_ site: URL, _ page: String) throws -> String {
        SmallOffice.plain(try String(contentsOf: site.appending(path: "berichte/\(page).md"), encoding: .utf8))
    }
}
