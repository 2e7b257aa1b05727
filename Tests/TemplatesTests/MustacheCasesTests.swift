import Foundation
import Templates
import Testing

/// 800 random templates; the expected text is what two other implementations agree on (`Tests/Oracle`).
@Suite struct MustacheCasesTests {
    private struct Fixture: Decodable {
        struct Case: Decodable {
            let template: String
            let expected: String
        }

        let parts: [String: String]
        let cases: [Case]
    }

    private static let fields = [
        Field("titel", "Der Titel."), Field("leer", "Ein leerer Text."), Field("ja", "Wahr.", .flag),
        Field("nein", "Falsch.", .flag),
        Field(
            "team",
            "Ein Team.",
            .object([Field("name", "Name."), Field("leitung", "Wer.", .object([Field("name", "Name.")]))])
        ),
        Field("zeilen", "Zeilen.", .list(row)), Field("nichts", "Keine Zeilen.", .list(row)),
    ]
    private static let row = [Field("name", "Name."), Field("wert", "Wert."), Field("da", "Ob.", .flag)]
    private static let model: Value.Row = [
        "titel": .text("Bericht"), "leer": .text(""), "ja": .flag(true), "nein": .flag(false),
        "team": .object(["name": .text("Team A"), "leitung": .object(["name": .text("N. N.")])]),
        "zeilen": .list([
            ["name": .text("eins"), "wert": .text("1"), "da": .flag(true)],
            ["name": .text("zwei"), "wert": .text("2"), "da": .flag(false)],
        ]),
        "nichts": .list([]),
    ]

    @Test func rendersWhatOtherImplementationsAgreeOn() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Cases/mustache.json")
        let fixture = try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: file))
        #expect(fixture.cases.count == 800)
        let parts = fixture.parts.map { TemplateSource(name: $0, file: $0, text: $1) }
        for entry in fixture.cases {
            let source = TemplateSource(name: "fall.md", file: "fall.md", text: entry.template)
            let set = try TemplateSet(sources: parts + [source], shapes: ["fall.md": Self.fields])
            #expect(try set.render("fall.md", Self.model) == entry.expected, "\(entry.template.debugDescription)")
        }
    }
}
