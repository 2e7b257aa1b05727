import Diagnostics
import Templates
import Testing

/// A template with errors and the findings that it must give, at their exact places.
struct FindingCase: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var parts: [String: String] = [:]
    let expected: [String]
    var testDescription: String { name }

    /// The names that the cases may use.
    static let fields = [
        Field("titel", "Titel."), Field("stand", "Stand."), Field("frei", "Frei.", .markdown),
        Field("neu", "Ob neu.", .flag),
        Field("team", "Team.", .object([Field("name", "Name."), Field("leitung", "Wer.")])),
        Field(
            "fristen",
            "Fristen.",
            .list([Field("anteil", "Anteil."), Field("werte", "Werte.", .list([Field("zahl", "Zahl.")]))])
        ),
    ]
    /// How the messages about unknown names end.
    static let list = " Alle Namen stehen in docs/Vorlagen.md."

    static func at(_ place: String, _ rule: String, _ message: String) -> String {
        "templates/\(place): Fehler [\(rule)] \(message)"
    }

    func findings() -> [String] { TemplatesTests.findings(text, Self.fields, parts: parts) }
}
