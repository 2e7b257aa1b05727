import Foundation
import Testing

/// The Jahresbericht of a small office; sentences and numbers were worked out by hand from its six rows.
struct JahresberichtTests {
    private static let rows = [
        "J-1;08.01.2024;brief;beschwerde;101;sach.kdu;16.01.2024",
        "J-2;02.09.2024;telefon;lob;102;sach.kdu;03.09.2024",
        "J-3;03.02.2025;brief;beschwerde;101;sach.kdu;10.02.2025",
        // Its 14 days ended on 19 May.
        "J-4;05.05.2025;brief;kritik;102;sach.kdu;02.06.2025",
        // Its 14 days ended on 15 December.
        "J-5;01.12.2025;brief;beschwerde;201;sach.kdu;",
        "J-6;10.12.2025;telefon;lob;101;sach.kdu;10.12.2025",
    ]

    private static func office(stichtag: String = "2025-12-31", _ rows: [String] = rows) -> SmallOffice {
        var office = SmallOffice()
        office.rows = rows
        office.stichtag = stichtag
        office.ab = "2025-01"
        office.config = "bezugsgroesse: {name: Haushalte, werte: {2024-07: 1000, 2025-07: 3000}}\n"
        return office
    }

    private static func text(_ site: URL, _ path: String) throws -> String {
        try String(contentsOf: site.appending(path: path), encoding: .utf8)
    }

    @Test func saysTheYearInSentencesBesideTheYearBefore() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office().build(in: folder, "seite")
            let page = try SmallOffice.plain(Self.text(site, "berichte/2025/jahresbericht.md"))
            let wanted = [
                "## Das Jahr in vier Sätzen",
                "1. 2025 gingen 4 Reaktionen ein, darunter einmal Lob; 2024 waren es 2, darunter einmal Lob.",
                "2. Am Jahresende war ein Vorgang offen, über der Frist; ein Jahr zuvor keiner.",
                "3. Die 14-Tage-Frist wurde in 1 von 3 Fällen eingehalten; 2024 war es 1 von 1.",
                "4. Von 2 beobachteten Vorgängen kam keiner binnen 90 Tagen in derselben Sache zurück; 2024 waren es 0 von 2.",
                "| Kennzahl | 2025 | 2024 |", "| Eingang | 4 | 2 |", "| Offen am Jahresende | 1 | 0 |",
                // Six months of 1,000 and six of 3,000; the first half of 2024 has no value.
                "| Eingang je 1.000 Haushalte | 2,0 | – |",
                "Bezugsgröße: 2.000 Haushalte im Mittel der zwölf Monate 2025.",
                "| 2025 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 2 | 4 |",
                "| 2024 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 2 |",
                "2025 wurde keine Maßnahme der Gegensteuerung beschlossen, und keine lief.",
                "Anregungen gingen 2025 nicht ein.",
            ]
            for line in wanted { #expect(page.contains(line + "\n") || page.contains(line + " "), "\(line)") }
        }
    }

    @Test func standsAloneWhereTheDataBeginWithIt() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office(Array(Self.rows.dropFirst(2))).build(in: folder, "seite")
            let page = try Self.text(site, "berichte/2025/jahresbericht.md")
            // The first Eingang is of February: a year that the data do not cover is no year to compare with.
            #expect(page.contains("1. 2025 gingen 4 Reaktionen ein, darunter einmal Lob.\n"))
            #expect(!page.contains("2024") && page.contains("| Kennzahl | 2025 |"))
        }
    }

    @Test(arguments: [("2025-12-30", "Den Jahresbericht 2025 gibt es ab dem Stichtag 31.12.2025."), ("2025-12-31", "")])
    func isOfWholeYearsOnly(stichtag: String, sentence: String) throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.office(stichtag: stichtag).build(in: folder, "seite")
            let exists = FileManager.default.fileExists(
                atPath: site.appending(path: "berichte/2025/jahresbericht.html").path()
            )
            let index = try Self.text(site, "index.md")
            #expect(exists == sentence.isEmpty)
            #expect(index.contains("](berichte/2025/jahresbericht.md)") == sentence.isEmpty)
            #expect(sentence.isEmpty ? !index.contains("Den Jahresbericht") : index.contains(sentence))
            let sibling = try Self.text(site, "berichte/2025/geschaeftsfuehrung.html")
            #expect(sibling.contains("jahresbericht.html") == sentence.isEmpty)
        }
    }
}
