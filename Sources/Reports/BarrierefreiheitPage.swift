internal import Config
internal import Pages
internal import Templates

/// The Erklärung zur Barrierefreiheit (§ 12b BGG, § 7 BITV 2.0); its text is the template's.
struct BarrierefreiheitPage {
    let context: ReportContext

    static let fields: [Field] =
        Frontmatter.fields + [
            Field("einrichtung", "Name der Einrichtung"),
            Field("kontakt", "wohin man sich wendet, aus der Konfiguration; leer ohne Angabe"),
        ]

    func page(navigation: Navigation) -> ReportPage {
        var model = Frontmatter(context: context).model(title: "", stand: nil)
        model["einrichtung"] = .text(context.project.einrichtung)
        model["kontakt"] = .text(context.project.kontakt ?? "")
        return ReportPage(
            path: "barrierefreiheit",
            template: "barrierefreiheit.md",
            model: model,
            charts: [],
            cellPictures: [:],
            navigation: navigation,
            stand: ""
        )
    }
}
