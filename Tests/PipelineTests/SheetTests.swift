import Foundation
import Testing

/// The sheets of Bereiche and teams, and what is left of them where the office keeps a level out of the edition.
struct SheetTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let settings: String
        /// The sheets of September 2026, without ending.
        let sheets: [String]
        /// What the meeting and the sheet of Bereich 10 say of two closed cases that nobody has discussed.
        let meeting: [String]
        let bereich: String?

        init(_ name: String, _ settings: String, _ sheets: [String], _ meeting: [String], _ bereich: String?) {
            testDescription = name
            self.settings = settings
            self.sheets = sheets
            self.meeting = meeting
            self.bereich = bereich
        }
    }

    private static let both = "- 2 abgeschlossene Fälle sind noch nicht mit den betroffenen Beschäftigten erörtert"

    static let cases = [
        Case(
            "everything",
            "",
            ["bereich-10", "bereich-20", "team-101", "team-102", "team-201"],
            ["- Je eine Erörterung steht aus: A und B."],
            "\(both): A (1) und B (1)."
        ),
        Case(
            "no teams",
            "teamblaetter: false",
            ["bereich-10", "bereich-20"],
            ["- Erörterungen stehen aus: Eins (2)."],
            "\(both)."
        ),
        Case(
            "no Bereiche",
            "bereichsblaetter: false",
            ["team-101", "team-102", "team-201"],
            ["- Je eine Erörterung steht aus: A und B."],
            nil
        ),
        Case("the whole alone", "teamblaetter: false, bereichsblaetter: false", [], ["\(both)."], nil),
    ]

    private static func text(_ site: URL, _ path: String) throws -> String {
        try String(contentsOf: site.appending(path: path), encoding: .utf8)
    }

    @Test(arguments: cases)
    func levelsThatAreKeptOutHaveNoSheet(test: Case) throws {
        try SmallOffice.inTemporaryFolder { folder in
            var office = SmallOffice()
            office.config = "ausgaben: {intern: {\(test.settings)}}\n"
            let site = try office.build(in: folder, "seite")
            let reports = site.appending(path: "berichte/2026-09").path()
            let sheets = try FileManager.default.contentsOfDirectory(atPath: reports)
                .filter { ($0.hasPrefix("team-") || $0.hasPrefix("bereich-")) && $0.hasSuffix(".md") }
            #expect(sheets.map { String($0.dropLast(3)) }.sorted() == test.sheets)
            let meeting = try Self.text(site, "berichte/2026-09/fuehrungskraefte.md")
            for line in test.meeting { #expect(meeting.contains(line), "\(line)") }
            if let bereich = test.bereich {
                #expect(try Self.text(site, "berichte/2026-09/bereich-10.md").contains(bereich + "\n"))
            }
            let json = try Self.text(site, "berichte/2026-09/kennzahlen.json")
            #expect(json.contains("\"team\":") == !test.settings.contains("teamblaetter"))
            #expect(json.contains("\"bereich\":") == !test.settings.contains("bereichsblaetter"))
            let form = try Self.text(site, "erhebungsbogen.html")
            #expect(form.contains("name=\"team\"") == !test.settings.contains("teamblaetter"))
            #expect(form.contains("name=\"bereich\"") == !test.settings.contains("bereichsblaetter"))
        }
    }

    @Test func bereichStandsBesideTheWhole() throws {
        try SmallOffice.inTemporaryFolder { folder in
            var office = SmallOffice()
            // One more of the other Bereich: A and B have one each, the whole three.
            office.rows.append("V-3;10.09.2026;telefon;lob;201;sach.kdu;10.09.2026")
            let site = try office.build(in: folder, "seite")
            let page = try SmallOffice.plain(Self.text(site, "berichte/2026-09/bereich-10.md"))
            let wanted = [
                "# Eins · September 2026\n", "| Beschwerde | 1 |", "| Lob | 0 |", "| **Zusammen** | 2 |",
                "| A |  | 1 | 1 | 0 | 0 | 1 von 1 |\n", "| B |  | 1 | 1 | 0 | 0 | 0 von 1 |\n",
            ]
            for line in wanted { #expect(page.contains(line), "\(line)") }
            let sum = page.split(separator: "\n").first { $0.hasPrefix("| **Zusammen** |") }
            #expect(sum?.hasSuffix("| 3 |") == true)
            #expect(
                try Self.text(site, "berichte/2026-10/bereich-20.md").contains(
                    "Nichts ist überfällig; Zielwerte sind nicht vereinbart."
                )
            )
            // Each sheet leads to the others, a Bereich followed by its teams.
            let html = try Self.text(site, "berichte/2026-09/bereich-10.html")
            let links = ["team-101.html", "team-102.html", "bereich-20.html", "team-201.html"]
            let places = links.compactMap { html.range(of: $0)?.lowerBound }
            #expect(places.count == 4 && places == places.sorted())
        }
    }
}
