import Diagnostics
import Templates
import Testing

@Suite struct RenderTests {
    private let table = [
        Field("titel", "Der Titel."), Field("text", "Text.", .markdown), Field("ja", "Ob.", .flag),
        Field(
            "zeilen",
            "Zeilen.",
            .list([Field("name", "Name."), Field("wert", "Wert."), Field("gut", "Ob.", .flag)])
        ),
        Field("summe", "Summe.", .object([Field("wert", "Wert.")])),
    ]
    private let rows: Value = .list([
        ["name": .text("Team 501"), "wert": .text("7")], ["name": .text("A|B\nC"), "wert": .text("<b>")],
    ])

    @Test(arguments: [
        (
            "inline",
            "{{#zeilen}}| {{name}} | {{wert}} |\n{{/zeilen}}\n{{#summe}}\n| Summe | {{wert}} |\n{{/summe}}\nEnde\n"
        ),
        (
            "on lines",
            "{{#zeilen}}\n| {{name}} | {{wert}} |\n{{/zeilen}}\n{{#summe}}\n| Summe | {{wert}} |\n{{/summe}}\nEnde\n"
        ),
        (
            "indented",
            "  {{#zeilen}}\n| {{name}} | {{wert}} |\n  {{/zeilen}}\n{{#summe}}| Summe | {{wert}} |\n{{/summe}}\nEnde\n"
        ),
        (
            "Windows line ends",
            "\u{FEFF}{{#zeilen}}\r\n| {{name}} | {{wert}} |\r\n{{/zeilen}}\r\n| Summe | {{summe.wert}} |\r\nEnde\r\n"
        ),
    ])
    func tablesComeOutAsContiguousLines(name: String, rowTemplate: String) throws {
        let head = "| Team | Wert |\n|---|--:|\n"
        let model: Value.Row = ["zeilen": rows, "summe": .object(["wert": .text("9")])]
        let template = rowTemplate.hasPrefix("\u{FEFF}") ? rowTemplate : head + rowTemplate
        let expected = "| Team 501 | 7 |\n| A\\|B C | \\<b> |\n| Summe | 9 |\nEnde\n"
        #expect(try render(template, model, table) == (template.hasPrefix(head) ? head : "") + expected)
    }

    @Test func markdownGoesInAsItIsOnlyUnderAMarkdownName() throws {
        let model: Value.Row = ["text": .markdown("**a**\n\n- b"), "titel": .markdown("*x*")]
        #expect(try render("{{text}} {{titel}}", model, table) == "**a**\n\n- b \\*x\\*")
        #expect(try render("{{text}}", ["text": .text("*x*")], table) == "\\*x\\*")
    }

    @Test func namesThatARowLacksAreEmptyAndDoNotComeFromOutside() throws {
        let inner = Field("zeilen", "Zeilen.", .list([Field("titel", "Titel."), Field("ja", "Ob.", .flag)]))
        let fields = [Field("titel", "Titel."), Field("ja", "Ob.", .flag), Field("wer", "Wer."), inner]
        let model: Value.Row = [
            "titel": .text("außen"), "ja": .flag(true), "wer": .text("W"),
            "zeilen": .list([[:], ["titel": .text("innen")]]),
        ]
        let template = "{{#zeilen}}<{{titel}}|{{#ja}}ja{{/ja}}{{^ja}}nein{{/ja}}|{{wer}}>{{/zeilen}}"
        #expect(try render(template, model, fields) == "<|nein|W><innen|nein|W>")
    }

    @Test func missingValuesAreEmptyByShape() throws {
        let template =
            "a{{titel}}b{{text}}c{{#zeilen}}x{{/zeilen}}{{^zeilen}}keine{{/zeilen}}{{summe.wert}}{{^summe}}ohne{{/summe}}"
        #expect(try render(template, [:], table) == "abckeineohne")
    }

    @Test func aValueOfAnotherShapeNeverGetsOut() throws {
        let model: Value.Row = [
            "titel": .list([]), "zeilen": .text("*x*"), "summe": .text("y"), "ja": .text("z"),
        ]
        #expect(try render("a{{titel}}{{#zeilen}}b{{/zeilen}}{{summe.wert}}", model, table) == "a")
    }

    @Test func htmlIsEscapedAndFinishedHTMLIsNot() throws {
        let fields = [Field("titel", "Titel."), Field("inhalt", "Seite.", .markdown)]
        let model: Value.Row = ["titel": .text("<a href='x'>\"&\""), "inhalt": .markdown("<p>a &amp; b</p>")]
        let page = "<title>{{titel}}</title>\n<main>\n{{inhalt}}</main>"
        let expected = "<title>&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;</title>\n<main>\n<p>a &amp; b</p></main>"
        #expect(try render(page, model, fields, name: "seite.html") == expected)
    }

    @Test func delimitersCanBeSet() throws {
        #expect(
            try render("{{=<% %>=}}\n<% titel %> {{titel}}\n<%={{ }}=%>\n{{titel}}", ["titel": .text("T")], table)
                == "T {{titel}}\nT"
        )
    }

    @Test func partsAreFoundByTheirShortNameAndSeeTheRow() throws {
        let parts = ["zeile.md": "| {{name}} |\n{{>ende}}\n", "ende.md": "{{titel}}\n"]
        let model: Value.Row = ["titel": .text("T"), "zeilen": rows]
        #expect(
            try render("{{#zeilen}}\n  {{>zeile}}\n{{/zeilen}}", model, table, parts: parts)
                == "  | Team 501 |\n  T\n  | A\\|B C |\n  T\n"
        )
    }

    @Test func theOrderOfRendersDoesNotMatter() async throws {
        let templates = try set("{{titel}} {{#zeilen}}{{name}} {{/zeilen}}", table)
        let texts = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for index in 0..<64 {
                group.addTask {
                    (
                        index,
                        try templates.render(
                            "t.md",
                            ["titel": .text("T\(index)"), "zeilen": .list([["name": .text("\(index)")]])]
                        )
                    )
                }
            }
            return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
        }
        for index in 0..<64 { #expect(texts[index] == "T\(index) \(index) ") }
    }

    @Test func aNameThatIsNoReportIsAFailure() throws {
        let templates = try set("x", table)
        let failure = #expect(throws: Failure.self) { try templates.render("tt.md", [:]) }
        #expect(failure?.exitCode == .config)
        #expect(failure?.findings.map(\.rule) == ["vorlage-fehlt"])
    }
}
