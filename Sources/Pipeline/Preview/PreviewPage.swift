internal import Config
internal import Diagnostics
internal import German
internal import Markup

/// A page of the preview itself, in the looks of the site.
struct PreviewPage {
    private let heading: Markup
    private let lead: [Markup]
    private let sections: [(id: String, heading: String, list: Markup)]

    /// More than anybody mends before looking again.
    private static let mostFindings = 100

    var html: [UInt8] {
        let paragraphs = lead.map { "<p>\($0)</p>\n" as Markup }.joined()
        let parts = sections.map { part in
            "<section aria-labelledby=\"\(part.id)\">\n<h2 id=\"\(part.id)\">\(part.heading)</h2>\n\(part.list)</section>\n"
                as Markup
        }.joined()
        let page: Markup = """
            <!doctype html>
            <html lang="de">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(heading) · Vorschau</title>
            <link rel="stylesheet" href="/\(LiveScript.folder)/krm.css">
            </head>
            <body class="bericht">
            <a class="sprung" href="#inhalt">Zum Inhalt springen</a>
            <header class="kopf">
            <p class="einrichtung"><a href="/"><strong>Vorschau</strong> · Kundenreaktionsmanagement</a></p>
            </header>
            <main id="inhalt" tabindex="-1">
            <div class="titel">
            <h1>\(heading)</h1>
            </div>
            <div class="vorspann">
            \(paragraphs)</div>
            \(parts)</main>
            </body>
            </html>

            """
        return Array(page.text.utf8)
    }

    /// While the first pages are made.
    static let notYet = PreviewPage(
        heading: "Die Berichte werden gebaut",
        lead: ["Diese Seite lädt sich neu, sobald sie fertig sind."],
        sections: []
    )

    static let missing = PreviewPage(
        heading: "Diese Seite gibt es nicht",
        lead: [
            "Vielleicht gibt es den Zeitraum oder das Team nicht mehr. <a href=\"/\">Zum Anfang</a>",
            "Entsteht die Seite durch eine Änderung, so erscheint sie hier.",
        ],
        sections: []
    )

    /// The way to each edition, where there are several.
    static func choice(_ editions: [Ausgabe]) -> PreviewPage {
        let links = editions.map { edition in
            let what: Markup =
                switch edition {
                case .intern: "Interne Ausgabe"
                case .intranet: "Ausgabe für alle Beschäftigten"
                }
            return "<a href=\"/\(edition.rawValue)/index.html\">\(what)</a>" as Markup
        }
        return PreviewPage(heading: "Vorschau", lead: links, sections: [])
    }

    /// What is wrong and what to do, errors first.
    ///
    /// - Parameter last: the path of the same page as it was without faults; nil when there is none.
    static func faults(_ findings: [Finding], last: String?) -> PreviewPage {
        let sorted = findings.sorted()
        let errors = sorted.filter { $0.severity == .error }
        let others = sorted.filter { $0.severity != .error }
        var lead: [Markup] = [
            errors.count == 1
                ? "Ein Fehler ist zu beheben; dann erscheint hier wieder die Seite."
                : "\(German.number(errors.count)) Fehler sind zu beheben; dann erscheint hier wieder die Seite."
        ]
        if let last { lead.append("<a href=\"\(last)\">Die Seite, wie sie vor dem Fehler war</a>") }
        var sections = [(id: "fehler", heading: "Was zu beheben ist", list: list(errors, "ol"))]
        if !others.isEmpty {
            sections.append(("hinweise", "Warnungen und Hinweise", list(others, "ul")))
        }
        return PreviewPage(heading: "So lassen sich die Berichte nicht bauen", lead: lead, sections: sections)
    }

    /// Above a page that is older than the faults.
    static func note(_ path: String) -> Markup {
        """
        <aside class="hinweis" aria-label="Hinweis der Vorschau">
        <p>So war die Seite vor dem Fehler. <a href="\(path)">Zum Fehler</a></p>
        </aside>

        """
    }

    private static func list(_ findings: [Finding], _ tag: Markup) -> Markup {
        let items = findings.prefix(mostFindings).map(item).joined()
        let rest = findings.count - mostFindings
        let more: Markup = rest > 0 ? "<p>… und \(German.number(rest)) weitere.</p>\n" : ""
        return "<\(tag)>\n\(items)</\(tag)>\n\(more)"
    }

    private static func item(_ finding: Finding) -> Markup {
        var place: [Markup] = []
        if let position = finding.position {
            place.append("<code>\(position.text)</code>")
            if let line = position.line {
                let column = position.column.map { ", ab dem \($0). Zeichen" } ?? ""
                place.append("Zeile \(line)\(column)")
            }
        }
        place.append("Regel <code>\(finding.rule)</code>")
        return """
            <li>
            <p>\(ShownText.line(finding.message))</p>
            <p class="stand">\(place.joined(separator: " · "))</p>
            </li>

            """
    }
}
