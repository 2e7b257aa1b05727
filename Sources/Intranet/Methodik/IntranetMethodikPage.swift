internal import Config
internal import PageParts
internal import Pages
internal import Releases
internal import Templates

/// What the numbers mean, how they are rounded, how far they may be off, who releases them; its text is the template's.
struct IntranetMethodikPage: PageInputs {
    let front: Frontmatter
    /// Those of the newest release; nil without any.
    let regeln: [ReleasedRule]?
    /// Likewise.
    let folgeTage: Int?

    /// As GA and config have it until a release says otherwise.
    private static let usualFolgeTage = 90

    var path: String { "methodik" }

    static let fields: [Field] =
        Frontmatter.fields + [
            Field("fristen", "die Fristen der neuesten Freigabe", .list(FristZeile.fields)),
            Field("folge_tage", "Tage, in denen eine Folgereaktion zählt"),
        ]

    var template: String { "intranet-methodik.md" }

    func page() -> ReportPage {
        var model = front.model(title: "", stand: nil)
        let zeilen =
            regeln?.map(FristZeile.init)
            ?? PlannedRule.allCases.compactMap { rule in
                Frist.defaults.first { $0.id == rule.rawValue }?.versions.first.map(FristZeile.init)
            }
        model["fristen"] = .list(zeilen.map(\.row))
        model["folge_tage"] = .text(String(folgeTage ?? IntranetMethodikPage.usualFolgeTage))
        return ReportPage(
            path: path,
            template: template,
            model: model,
            navigation: Navigation(place: .methodik),
            stand: ""
        )
    }
}
