import Analysis
import Charts
import Config
import Days
import Judgement
import Markup
import Reports
import Schema
import Templates
import PageParts
import Testing

/// The blank form and the flow chart are made from the schema and the config.
struct ProcedureTests {
    private static func page(_ path: String, _ change: (inout Project) -> Void = { _ in }) throws -> ReportPage {
        var project = Project()
        project.einrichtung = "Jobcenter Beispiel"
        project.bereiche = [Bereich(id: "10", name: "Eins"), Bereich(id: "20", name: "Zwei & drei")]
        project.teams = [
            Team(id: "101", name: "Team 101", bereich: 0, gueltigBis: nil),
            Team(id: "201", name: "Team <201>", bereich: 1, gueltigBis: nil),
        ]
        project.anliegen = [
            Anliegen(code: "sach.kdu", name: "Kosten"), Anliegen(code: "verhalten.umgang", name: "Ton"),
            Anliegen(code: "rahmen.raeume", name: "Räume"),
        ]
        change(&project)
        let source = ReportSource(
            project: project,
            stichtag: try #require(Day(year: 2026, month: 10, day: 31)),
            reported: [],
            figures: FigureSet([], firstEingang: try #require(Day(year: 2026, month: 1, day: 1))),
            catalogue: CountingRules(project).catalogue(project, arten: Art.ofBogen)
        )
        return try #require(ReportSet(source).fixedPages.first { $0.path == path }).page()
    }

    // MARK: The form

    /// Every control has a name; radio buttons of one column count once.
    @Test func everyColumnIsInTheFormOnce() throws {
        let html = try #require(try Self.page("erhebungsbogen").sections).text
        let elements = html.matches(of: /<(input|select|textarea) [^>]*name="([^"]+)"[^>]*>/)
        var seen: [String] = []
        for element in elements where seen.last != String(element.2) { seen.append(String(element.2)) }
        #expect(seen.sorted() == Column.allCases.map(\.name).sorted())
        let mandatory = elements.filter { $0.0.contains(" required") }.map { String($0.2) }
        // Choices cannot all be marked: a star says it there.
        #expect(mandatory.sorted() == ["anliegen_1", "eingang", "team", "vorgangsnummer"])
    }

    /// The codes as PRODUCT.md and the directive have them, not as the schema's code has them.
    @Test(arguments: [
        ("eingangsweg", "brief fax email online telefon persoenlich"),
        ("art", "beschwerde kritik lob anregung petition eingabe"),
        ("antwortform", "schriftlich telefon gespraech keine"),
        ("schlusszeichnung", "teamleitung krm geschaeftsfuehrung"),
        ("bewertung", "berechtigt teilweise unberechtigt nicht_feststellbar"),
        ("ergebnis", "entsprochen teilweise alternative erklaert nicht_entsprochen zurueckgezogen"),
        ("weitergeleitet_an", "datenschutz dienstaufsicht korruption leistungsmissbrauch widerspruch"),
        ("sofortsache", "ja nein"), ("ansprechpartner_benannt", "ja nein"), ("vermerk", "ja nein"),
        ("verzicht_schriftlich", "ja nein"), ("eskaliert", "ja nein"), ("entschuldigung", "ja nein"),
        ("alternative_geprueft", "ja nein"), ("schlusszeichnung_vorbehalten", "ja nein"),
    ])
    func everyCodeOfAChoiceIsInTheFormOnce(_ column: String, _ codes: String) throws {
        let html = try #require(try Self.page("erhebungsbogen").sections).text
        let values = html.matches(of: /name="([^"]+)" value="([^"]+)"/).filter { $0.1 == column }.map { String($0.2) }
        #expect(values == codes.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        ("team", "101 201"), ("bereich", "10 20"), ("anliegen_1", "sach.kdu verhalten.umgang rahmen.raeume"),
        ("anliegen_2", "sach.kdu verhalten.umgang rahmen.raeume"),
        ("anliegen_3", "sach.kdu verhalten.umgang rahmen.raeume"),
    ])
    func everyCodeOfTheConfigIsInItsList(_ column: String, _ codes: String) throws {
        let html = try #require(try Self.page("erhebungsbogen").sections).text
        let start = try #require(html.firstRange(of: "name=\"\(column)\""))
        let list = html[start.upperBound...].prefix(while: { _ in true }).split(separator: "</select>")[0]
        let values = list.matches(of: /<option value="([^"]+)"/).map { String($0.1) }
        #expect(values == codes.split(separator: " ").map(String.init))
    }

    @Test func namesAreEscapedInTheForm() throws {
        let html = try #require(try Self.page("erhebungsbogen").sections).text
        #expect(html.contains("Team &lt;201&gt;"))
        #expect(html.contains("Zwei &amp; drei"))
        #expect(!html.contains("<201>"))
    }

    // MARK: The flow chart

    private static func picture(_ change: (inout Project) -> Void = { _ in }) throws -> String {
        let texts = try #require(try page("ablauf", change).charts.first).svg.text.matches(
            of: /<text [^>]*>([^<]*)<\/text>/
        )
        return texts.map { String($0.1) }.joined(separator: " ").replacing("\u{A0}", with: " ")
    }

    @Test func deadlinesOfTheDirectiveAreInTheChart() throws {
        let text = try Self.picture()
        for words in ["Frist 3 Arbeitstage", "1 Woche bei", "14 Kalendertage", "3 Wochen bei", "Frist: 1 Arbeitstag"] {
            #expect(text.contains(words), "\(words) in: \(text)")
        }
    }

    @Test func deadlinesFollowTheConfig() throws {
        let text = try Self.picture { project in
            for index in project.fristen.indices where project.fristen[index].id == "abschluss-14-tage" {
                project.fristen[index].versions[0].length = .kalendertage(17)
            }
            project.fristen.removeAll { $0.id == "sofortsache" }
        }
        #expect(text.contains("17 Kalendertage"))
        #expect(!text.contains("14 Kalendertage"))
        #expect(!text.contains("Frist: 1 Arbeitstag"))
    }

    /// The version in force on the Stichtag counts, not the first one.
    @Test func deadlineIsTheOneInForce() throws {
        let text = try Self.picture { project in
            for index in project.fristen.indices where project.fristen[index].id == "zwischennachricht-3-arbeitstage" {
                var later = project.fristen[index].versions[0]
                later.length = .arbeitstage(2)
                later.gueltigAb = Day(year: 2026, month: 1, day: 1)
                var future = later
                future.length = .arbeitstage(9)
                future.gueltigAb = Day(year: 2027, month: 1, day: 1)
                project.fristen[index].versions += [later, future]
            }
        }
        #expect(text.contains("Frist 2 Arbeitstage"))
        #expect(!text.contains("9 Arbeitstage"))
    }

    /// Every step of the text stands in the picture under its number, and no text leaves its box.
    @Test func stepsOfTheTextAreThoseOfThePicture() throws {
        let page = try Self.page("ablauf")
        guard case .list(let parts) = page.model["abschnitte"] else {
            Issue.record("no list")
            return
        }
        let numbers = parts.flatMap { part -> [String] in
            guard case .list(let steps) = part["schritte"] else { return [] }
            return steps.compactMap { if case .text(let number) = $0["nummer"] { number } else { nil } }
        }
        #expect(numbers == (1...23).map(String.init))
        let picture = try #require(page.charts.first).svg.text
        let drawn = picture.matches(of: /font-weight="600">([0-9]+)\u{A0}/).compactMap { Int($0.1) }
        #expect(drawn.sorted() == Array(1...23))
        #expect(!picture.contains("…"))
    }

    @Test func linksOfTheConfigAreListedSafely() throws {
        let page = try Self.page("ablauf") { $0.links = [Link(name: "Muster", target: "../a b>.html")] }
        #expect(page.model["links"] == .list([["name": .text("Muster"), "ziel": .markdown("<../a b\\>.html>")]]))
    }
}
