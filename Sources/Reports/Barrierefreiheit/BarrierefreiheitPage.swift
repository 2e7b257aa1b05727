internal import Pages
internal import Templates

/// The Erklärung zur Barrierefreiheit (§ 12b BGG, § 7 BITV 2.0); its text is the template's.
struct BarrierefreiheitPage: PageInputs {
    let front: Frontmatter
    let einrichtung: String
    /// Whom readers reach who meet a barrier; nil names the office alone.
    let kontakt: String?

    var path: String { "barrierefreiheit" }

    static let fields: [Field] =
        Frontmatter.fields + [
            Field("einrichtung", "Name der Einrichtung"),
            Field("kontakt", "wohin man sich wendet, aus der Konfiguration; leer ohne Angabe"),
        ]

    func page() -> ReportPage {
        var model = front.model(title: "", stand: nil)
        model["einrichtung"] = .text(einrichtung)
        model["kontakt"] = .text(kontakt ?? "")
        return ReportPage(
            path: path,
            template: "barrierefreiheit.md",
            model: model,
            navigation: Navigation(place: .other),
            stand: ""
        )
    }
}
