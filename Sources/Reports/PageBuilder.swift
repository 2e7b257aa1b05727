internal import Charts
internal import German
internal import Markup
internal import Templates

/// Collects the pictures of a page while its values are made.
struct PageBuilder {
    /// The page's file name without ending: the stem of its pictures' names.
    let stem: String
    private(set) var charts: [Chart] = []
    private(set) var cellPictures: [String: Markup] = [:]

    init(stem: String) { self.stem = stem }

    /// The values of a figure: message, file, caption and table, all from the same cells.
    mutating func figure(_ chart: Chart) -> Value {
        charts.append(chart)
        return .object([
            "botschaft": .text(chart.title),
            "beschreibung": .text(chart.description),
            "datei": .text("\(stem)-\(chart.id).svg"),
            "leer": .flag(chart.isEmpty),
            "tabelle": .markdown(PipeTable.text(chart.table)),
        ])
    }

    /// A picture in a table cell: in the Markdown a link to the figures that says what the picture shows.
    mutating func cell(_ chart: Chart) -> Value {
        let key = "kennzahlen.csv#\(chart.id)"
        cellPictures[key] = chart.svg
        return .markdown("[\(MarkdownEscape.escape(chart.description))](\(key))")
    }
}

/// A table as GFM writes it, with its caption as an emphasised line in front.
enum PipeTable {
    static func text(_ table: DataTable) -> String {
        let unit = table.unit.isEmpty ? "" : ", in \(table.unit)"
        var out = "*\(MarkdownEscape.escape(table.caption + (table.caption.contains(table.unit) ? "" : unit)))*\n\n"
        out += "| " + table.columns.map { MarkdownEscape.escape($0.name) }.joined(separator: " | ") + " |\n"
        out += "|" + table.columns.map { $0.isNumber ? "--:" : "---" }.joined(separator: "|") + "|\n"
        for row in table.rows {
            out += "| " + row.map { MarkdownEscape.escape($0) }.joined(separator: " | ") + " |\n"
        }
        return out
    }
}
