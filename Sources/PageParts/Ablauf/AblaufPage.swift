internal import Charts
package import Config
package import Days
internal import German
internal import Pages
package import Templates

/// GA 6 (1): the procedure as a picture that explains itself, the same as numbered steps, and links to texts and rules.
package struct AblaufPage: PageRecipe {
    private let front: Frontmatter
    private let fristen: [Frist.Version]
    private let bereiche: [Bereich]
    private let links: [Link]
    private let stichtag: Day?
    private let hasBogen: Bool

    /// - Parameters:
    ///   - fristen: those in force.
    ///   - bereiche: empty where the edition does not name them.
    ///   - stichtag: nil for an edition that depends on none.
    ///   - hasBogen: whether the edition has the Erhebungsbogen.
    package init(
        front: Frontmatter,
        fristen: [Frist.Version],
        bereiche: [Bereich],
        links: [Link],
        stichtag: Day?,
        hasBogen: Bool
    ) {
        self.front = front
        self.fristen = fristen
        self.bereiche = bereiche
        self.links = links
        self.stichtag = stichtag
        self.hasBogen = hasBogen
    }

    package var path: String { "ablauf" }

    package static let fields: [Field] =
        Frontmatter.fields + [
            Field("bogen_da", "wahr, wenn die Ausgabe den Erhebungsbogen hat", .flag),
            Field("bild", "das Ablaufschema", .object(FigureFields.fields)),
            Field("abschnitte", "die Schritte des Verfahrens", .list(AblaufPage.sectionFields)),
            Field(
                "links",
                "Verweise der Konfiguration",
                .list([
                    Field("name", "wohin der Verweis führt"),
                    Field("ziel", "seine Adresse, fertig für Markdown", .markdown),
                ])
            ),
        ]

    private static let sectionFields: [Field] = [
        Field("titel", "der Teil des Verfahrens"),
        Field(
            "schritte",
            "seine Schritte",
            .list([
                Field("nummer", "die Nummer im Bild"), Field("titel", "der Schritt in wenigen Worten"),
                Field("text", "was zu tun ist, mit der geltenden Frist"), Field("quelle", "Fundstelle"),
            ])
        ),
    ]

    package var template: String { "ablauf.md" }

    package func page() -> ReportPage {
        let schritte = AblaufSchritte(fristen: AblaufFristen(fristen, bereiche))
        var builder = PageBuilder(stem: "ablauf")
        let stand = stichtag.map { German.date($0) }
        var model = front.model(title: "", stand: stand)
        model["bogen_da"] = .flag(hasBogen)
        model["bild"] = builder.figure(schritte.chart.draw(), caption: "Ablauf")
        model["abschnitte"] = .list(
            schritte.abschnitte.map { abschnitt in
                ["titel": .text(abschnitt.title), "schritte": .list(abschnitt.schritte.map(row))]
            }
        )
        model["links"] = .list(
            links.map {
                ["name": .text($0.name), "ziel": .markdown(AblaufPage.destination($0.target))]
            }
        )
        return ReportPage(
            path: path,
            template: template,
            model: model,
            charts: builder.charts,
            cellPictures: builder.cellPictures,
            navigation: Navigation(place: .other),
            stand: stand ?? ""
        )
    }

    private func row(_ schritt: AblaufSchritte.Schritt) -> Value.Row {
        let title = schritt.title.replacing("\u{AD}", with: "")
        return [
            "nummer": .text(String(schritt.number)),
            "titel": .text(schritt.kind == .question ? title : title + "."),
            "text": .text(schritt.text),
            "quelle": .text(schritt.quelle.replacing(" ", with: "\u{A0}").replacing(",\u{A0}", with: ", ")),
        ]
    }

    /// An address between `<` and `>` (CommonMark 6.3): nothing in it can end the link or begin another line.
    private static func destination(_ target: String) -> String {
        var out = "<"
        for scalar in target.unicodeScalars {
            switch scalar {
            case "<", ">", "\\": out += "\\" + String(scalar)
            case "\n", "\r": out += "%0A"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + ">"
    }
}
