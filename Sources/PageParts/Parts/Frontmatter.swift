package import Config
internal import German
package import Templates

/// What every page says of itself: Geschäftszeichen, confidentiality, invented data, rejected rows.
package struct Frontmatter: Hashable, Sendable, Encodable {
    let geschaeftszeichen: String?
    let vertraulichkeit: String
    let beispieldaten: Bool
    let rejectedRows: Int

    package init(_ project: Project, rejectedRows: Int) {
        geschaeftszeichen = project.geschaeftszeichen
        vertraulichkeit = project.vertraulichkeit
        beispieldaten = project.beispieldaten
        self.rejectedRows = rejectedRows
    }

    /// Of an edition for everybody: nothing but whether the data are invented.
    package init(beispieldaten: Bool) {
        geschaeftszeichen = nil
        vertraulichkeit = ""
        self.beispieldaten = beispieldaten
        rejectedRows = 0
    }

    package static let fields: [Field] = [
        Field("zeitraum", "Zeitraum der Seite, etwa „Oktober 2026“"),
        Field("standzeile", "Stand, Geschäftszeichen, Vertraulichkeit und der Hinweis auf Beispieldaten", .markdown),
        Field(
            "hinweise",
            "Hinweise für den Kopf der Seite: was berichtigt ist, welche Zeilen abgelehnt sind",
            .list([Field("text", "ein Satz", .markdown)])
        ),
    ]

    /// - Parameters:
    ///   - title: the period of a report, which lies two folders down; empty for the pages beside the index.
    ///   - stand: nil for pages that do not depend on the data.
    package func model(title: String, stand: String?, changed: String? = nil) -> Value.Row {
        var parts = stand.map { ["Stand \($0)"] } ?? []
        if let sign = geschaeftszeichen { parts.append("Geschäftszeichen " + MarkdownEscape.escape(sign)) }
        if !vertraulichkeit.isEmpty { parts.append(MarkdownEscape.escape(vertraulichkeit)) }
        if beispieldaten { parts.append("**Beispieldaten, frei erfunden**") }
        var hints: [Value.Row] = changed.map { [["text": .markdown($0)]] } ?? []
        if rejectedRows > 0 {
            let rows =
                rejectedRows == 1
                ? "Eine Zeile wurde abgelehnt." : "\(German.number(rejectedRows)) Zeilen wurden abgelehnt."
            hints.append([
                "text": .markdown(
                    "**▲ \(rows)** Alle Zahlen sind ohne sie gerechnet. Warum, steht unter "
                        + "[Datenqualität](\(title.isEmpty ? "" : "../../")datenqualitaet.md#abgelehnte-zeilen)."
                )
            ])
        }
        return [
            "zeitraum": .text(title),
            "standzeile": .markdown(parts.joined(separator: " · ")),
            "hinweise": .list(hints),
        ]
    }
}
