package import Charts
internal import Days
internal import German
package import Markup
package import Templates

/// Collects the pictures of a page while its values are made.
package struct PageBuilder {
    /// The page's file name without ending: the stem of its pictures' names.
    package let stem: String
    package private(set) var charts: [Chart] = []
    package private(set) var cellPictures: [String: MarkupWriter] = [:]

    package init(stem: String) { self.stem = stem }

    /// The values of a figure: message, file, caption and table, all from the same cells.
    ///
    /// - Parameters:
    ///   - caption: what the table holds; the chart's own title is a message.
    ///   - table: a table of the same cells that reads better than the chart's own.
    package mutating func figure(_ chart: Chart, caption: String, table: DataTable? = nil) -> Value {
        .object(row(chart, caption: caption, table: table))
    }

    /// The same as an entry of a list.
    package mutating func row(_ chart: Chart, caption: String, table: DataTable? = nil) -> Value.Row {
        charts.append(chart)
        var row = words(chart)
        row["tabelle"] = .markdown(PipeTable.text(table ?? chart.table, caption: caption))
        return row
    }

    /// Small charts beside each other, and one table of their cells; both empty without charts.
    package mutating func group(_ charts: [Chart], caption: String, table: DataTable) -> (pictures: Value, table: Value)
    {
        let pictures = charts.map { chart -> Value.Row in
            self.charts.append(chart)
            var row = words(chart)
            row["tabelle"] = .markdown("")
            return row
        }
        return (.list(pictures), .markdown(charts.isEmpty ? "" : PipeTable.text(table, caption: caption)))
    }

    private func words(_ chart: Chart) -> Value.Row {
        [
            "botschaft": .text(chart.words.title), "untertitel": .text(chart.words.subtitle),
            "beschreibung": .text(chart.words.sentence), "datei": .text("\(stem)-\(chart.id).svg"),
            "leer": .flag(chart.isEmpty),
        ]
    }

    /// A picture in a table cell: in the Markdown a link to the figures that says the picture's values in short.
    package mutating func cell(_ chart: Chart) -> Value {
        let key = "kennzahlen.csv#\(chart.id)"
        cellPictures[key] = chart.drawing
        return .markdown("[\(MarkdownEscape.escape(chart.brief))](\(key))")
    }
}

/// A table as GFM writes it, with its caption as an emphasised line in front.
package enum PipeTable {
    ///
    /// - Parameter names: Markdown in place of the first cell of each row; empty for the cells themselves.
    package static func text(_ table: DataTable, caption: String, names: [String] = []) -> String {
        let turned = names.isEmpty ? turned(table) : table
        var out = "*\(MarkdownEscape.escape(caption + ", in " + table.unit))*\n\n"
        out += "| " + turned.columns.map { MarkdownEscape.escape($0.name) }.joined(separator: " | ") + " |\n"
        out += "|" + turned.columns.map { $0.isNumber ? "--:" : "---" }.joined(separator: "|") + "|\n"
        for (place, row) in turned.rows.enumerated() {
            var cells = row.map { MarkdownEscape.escape($0) }
            if names.indices.contains(place), !cells.isEmpty { cells[0] = names[place] }
            out += "| " + cells.joined(separator: " | ") + " |\n"
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
package enum FigureFields {
    package static let fields: [Field] = [
        Field("botschaft", "die Aussage des Bildes, höchstens zehn Wörter"),
        Field("untertitel", "was das Bild zeigt, Einheit und Zeitraum"),
        Field("beschreibung", "die Aussage mit ihren Zahlen in einem Satz, für alle, die das Bild nicht sehen"),
        Field("datei", "Dateiname des Bildes neben der Seite"),
        Field("leer", "wahr, wenn es nichts zu zeichnen gibt", .flag),
        Field("tabelle", "die Tabelle zum Bild, mit Überschrift", .markdown),
    ]
}
