import Foundation
import Templates
import Testing

/// What a template is taken down as: whatever changes a page changes it, and nothing else does.
@Suite("Rezepte der Vorlagen")
struct RecipeTests {
    private static let fields = [
        Field("a", "Text"), Field("b", "Text", .markdown), Field("c", "Wort"), Field("j", "ja oder nein", .flag),
        Field("l", "Liste", .list([Field("a", "Text"), Field("c", "Wort")])),
        Field("o", "Gruppe", .object([Field("a", "Text")])),
    ]

    private func recipe(_ text: String) throws -> Data {
        let recipe = try #require(try set(text, Self.fields).recipes["t.md"])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(recipe)
    }

    @Test func whateverChangesAPageChangesIt() throws {
        let texts = [
            "", "x", "y", "{{a}}", "{{c}}", "{{b}}", "x{{a}}", "{{a}}x", "{{o.a}}", "{{#j}}x{{/j}}", "{{^j}}x{{/j}}",
            "{{#j}}y{{/j}}", "{{#o}}x{{/o}}", "{{#l}}x{{/l}}", "{{#l}}{{a}}{{/l}}", "{{#l}}{{c}}{{/l}}",
            "{{#l}}{{a}}{{c}}{{/l}}", "{{#l}}{{a}}{{/l}}{{c}}", "{{#l}}{{b}}{{/l}}",
        ]
        var known: [Data: String] = [:]
        for text in texts {
            if let other = known.updateValue(text, forKey: try recipe(text)) {
                Issue.record("„\(text)“ is taken for „\(other)“")
            }
        }
    }

    @Test func commentsDoNot() throws {
        #expect(try recipe("x{{! Hinweis }}{{a}}") == recipe("x{{a}}"))
    }
}
