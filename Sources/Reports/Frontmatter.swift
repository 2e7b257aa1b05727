internal import Config
internal import German
internal import Templates

/// What every page says of itself: Stand, Geschäftszeichen, confidentiality, invented data, rejected rows.
struct Frontmatter {
    let context: ReportContext

    static let fields: [Field] = [
        Field("zeitraum", "Zeitraum der Seite, etwa „Oktober 2026“"),
        Field("standzeile", "Stand, Geschäftszeichen, Vertraulichkeit und der Hinweis auf Beispieldaten", .markdown),
        Field(
            "hinweise",
            "Hinweise, die auf jede Seite gehören, etwa auf abgelehnte Zeilen",
            .list([Field("text", "ein Satz", .markdown)])
        ),
    ]

    /// - Parameter stand: nil for pages that do not depend on the data.
    func model(title: String, stand: String?) -> [String: Value] {
        let project = context.project
        var parts = stand.map { ["Stand \($0)"] } ?? []
        if let sign = project.geschaeftszeichen { parts.append("Geschäftszeichen " + MarkdownEscape.escape(sign)) }
        if !project.vertraulichkeit.isEmpty { parts.append(MarkdownEscape.escape(project.vertraulichkeit)) }
        if project.beispieldaten { parts.append("**Beispieldaten, frei erfunden**") }
        var hints: [Value.Row] = []
        if context.rejectedRows > 0 {
            let rows =
                context.rejectedRows == 1
                ? "Eine Zeile wurde abgelehnt." : "\(German.number(context.rejectedRows)) Zeilen wurden abgelehnt."
            hints.append([
                "text": .markdown(
                    "**▲ \(rows)** Die Zahlen dieser Seite sind ohne sie gerechnet. Warum, steht unter Datenqualität."
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
