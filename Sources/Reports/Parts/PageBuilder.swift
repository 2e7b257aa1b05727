internal import Charts
internal import Days
internal import German
internal import Judgement
internal import Markup
internal import Pages
internal import Templates

/// Collects the pictures of a page while its values are made.
struct PageBuilder {
    /// The page's file name without ending: the stem of its pictures' names.
    let stem: String
    private(set) var charts: [Chart] = []
    private(set) var cellPictures: [String: Markup] = [:]

    init(stem: String) { self.stem = stem }

    /// The values of a figure: message, file, caption and table, all from the same cells.
    ///
    /// - Parameters:
    ///   - caption: what the table holds; the chart's own title is a message.
    ///   - table: a table of the same cells that reads better than the chart's own.
    mutating func figure(_ chart: Chart, caption: String, table: DataTable? = nil) -> Value {
        charts.append(chart)
        return .object([
            "botschaft": .text(chart.title),
            "beschreibung": .text(chart.description),
            "datei": .text("\(stem)-\(chart.id).svg"),
            "leer": .flag(chart.isEmpty),
            "tabelle": .markdown(PipeTable.text(table ?? chart.table, caption: caption)),
        ])
    }

    /// Small charts beside each other, and one table of their cells; both empty without charts.
    mutating func group(_ charts: [Chart], caption: String, table: DataTable) -> (pictures: Value, table: Value) {
        let pictures = charts.map { chart -> Value.Row in
            self.charts.append(chart)
            return [
                "botschaft": .text(chart.title), "beschreibung": .text(chart.description),
                "datei": .text("\(stem)-\(chart.id).svg"), "leer": .flag(chart.isEmpty), "tabelle": .markdown(""),
            ]
        }
        return (.list(pictures), .markdown(charts.isEmpty ? "" : PipeTable.text(table, caption: caption)))
    }

    /// A picture in a table cell: in the Markdown a link to the figures that says the picture's values in short.
    mutating func cell(_ chart: Chart) -> Value {
        let key = "kennzahlen.csv#\(chart.id)"
        cellPictures[key] = chart.svg
        return .markdown("[\(MarkdownEscape.escape(chart.brief))](\(key))")
    }

    /// The page of a period, with all pictures that were collected for it.
    func page(
        _ path: String,
        template: String,
        _ model: [String: Value],
        _ navigation: Navigation,
        _ view: PeriodView
    ) -> ReportPage {
        ReportPage(
            path: path,
            template: template,
            model: model,
            charts: charts,
            cellPictures: cellPictures,
            navigation: navigation,
            stand: German.date(view.stand)
        )
    }
}

/// A table as GFM writes it, with its caption as an emphasised line in front.
enum PipeTable {
    static func text(_ table: DataTable, caption: String) -> String {
        let turned = turned(table)
        var out = "*\(MarkdownEscape.escape(caption + ", in " + table.unit))*\n\n"
        out += "| " + turned.columns.map { MarkdownEscape.escape($0.name) }.joined(separator: " | ") + " |\n"
        out += "|" + turned.columns.map { $0.isNumber ? "--:" : "---" }.joined(separator: "|") + "|\n"
        for row in turned.rows {
            out += "| " + row.map { MarkdownEscape.escape($0) }.joined(separator: " | ") + " |\n"
        }
        return out
    }

    /// A series by month reads from left to right: months become the columns when there are at most 13.
    private static func turned(_ table: DataTable) -> DataTable {
        guard table.columns.first?.name == "Monat", table.rows.count <= 13, table.columns.count <= 9,
            table.rows.allSatisfy({ $0.dropFirst().allSatisfy { $0.count <= 4 } })
        else { return table }
        let months = table.rows.enumerated().map { short($0.element[0], isFirst: $0.offset == 0) }
        let columns = [DataTable.Column("")] + months.map { DataTable.Column($0, isNumber: true) }
        let rows = table.columns.indices.dropFirst().map { column in
            [table.columns[column].name] + table.rows.map { $0[column] }
        }
        return DataTable(caption: table.caption, unit: table.unit, columns: columns, rows: rows)
    }

    /// `Okt 25` for the first month and every January, `Nov` for the others.
    private static func short(_ month: String, isFirst: Bool) -> String {
        let parts = month.split(separator: " ")
        guard parts.count >= 2, let place = German.months.firstIndex(of: String(parts[0])) else { return month }
        let name = MonthNames.short[place]
        return isFirst || place == 0 ? name + "\u{A0}" + parts[1].suffix(2) : name
    }
}

/// What a template may say of a figure.
enum FigureFields {
    static let fields: [Field] = [
        Field("botschaft", "die Aussage des Bildes"),
        Field("beschreibung", "was das Bild zeigt, in Worten"),
        Field("datei", "Dateiname des Bildes neben der Seite"),
        Field("leer", "wahr, wenn es nichts zu zeichnen gibt", .flag),
        Field("tabelle", "die Tabelle zum Bild, mit Überschrift", .markdown),
    ]
}
