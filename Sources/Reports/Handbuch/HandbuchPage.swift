internal import PageParts
internal import Pages
internal import Templates

/// What those who make the reports look up: the months' work, and each message with its repair.
///
/// Its text is `docs/Handbuch.md`, which the program carries.
struct HandbuchPage: PageRecipe {
    let front: Frontmatter
    /// Markdown without its heading of level 1.
    let text: String

    var path: String { "handbuch" }

    static let fields: [Field] =
        Frontmatter.fields + [Field("text", "der Text des Handbuchs, mit dem Inhaltsverzeichnis am Anfang", .markdown)]

    var template: String { "handbuch.md" }

    func page() -> ReportPage {
        var model = front.model(title: "", stand: nil)
        model["text"] = .markdown(text)
        return ReportPage(
            path: path,
            template: template,
            model: model,
            navigation: Navigation(place: .handbuch),
            stand: ""
        )
    }
}
