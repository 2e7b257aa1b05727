internal import Pages
package import Templates

/// The Erklärung zur Barrierefreiheit (§ 12b BGG, § 7 BITV 2.0); its text is the template's.
package struct BarrierefreiheitPage: PageRecipe {
    private let front: Frontmatter
    private let einrichtung: String
    private let kontakt: String?

    /// - Parameter kontakt: whom readers reach who meet a barrier; nil names the office alone.
    package init(front: Frontmatter, einrichtung: String, kontakt: String?) {
        self.front = front
        self.einrichtung = einrichtung
        self.kontakt = kontakt
    }

    package var path: String { "barrierefreiheit" }

    package static let fields: [Field] =
        Frontmatter.fields + [
            Field("einrichtung", "Name der Einrichtung"),
            Field("kontakt", "wohin man sich wendet, aus der Konfiguration; leer ohne Angabe"),
        ]

    package var template: String { "barrierefreiheit.md" }

    package func page() -> ReportPage {
        var model = front.model(title: "", stand: nil)
        model["einrichtung"] = .text(einrichtung)
        model["kontakt"] = .text(kontakt ?? "")
        return ReportPage(
            path: path,
            template: template,
            model: model,
            navigation: Navigation(place: .other),
            stand: ""
        )
    }
}
