/// A total's parts as horizontal bars. Name and value in words stand above the bar, so that a telephone shows each bar in
/// its whole length: cut at the edge, long ones look alike. Names take as many lines as they need.
package struct LabelledBars: Sendable {
    package struct Row: Sendable {
        package let name: String
        /// Not below zero.
        package let length: Double
        /// What the bar is a part of, drawn as a stroke; nil where there is nothing of the kind.
        package let of: Double?
        /// Above the bar: `rund 45`, `rund 20 von rund 25`.
        package let label: String
        /// The cells of the table behind the name.
        package let cells: [String]

        package init(name: String, length: Double, of: Double? = nil, label: String, cells: [String]) {
            self.name = name
            self.length = length
            self.of = of
            self.label = label
            self.cells = cells
        }
    }

    private let id: String
    private let words: ChartWords
    private let kind: String
    private let unit: String
    private let heads: [String]
    private let rows: [Row]

    /// - Parameters:
    ///   - kind: what a row is, `Bereich`.
    ///   - unit: e.g. `Reaktionen`.
    ///   - heads: one for each of a row's cells.
    package init(id: String, words: ChartWords, kind: String, unit: String, heads: [String], rows: [Row]) {
        self.id = id
        self.words = words
        self.kind = kind
        self.unit = unit
        self.heads = heads
        self.rows = rows
    }

    /// Between a name and its value, in px.
    private static let gap = 12.0
    /// Between the words and their bar, in px.
    private static let lead = 3.0
    /// Of more bars than that a page of paper holds few; they stand closer.
    private static let manyBars = 12

    package func draw() -> Chart {
        guard !rows.isEmpty else {
            return Chart(id: id, words: words, sentence: Story.nothing(kind), table: table, size: .narrow)
        }
        let (bar, space) = rows.count > LabelledBars.manyBars ? (7.0, 7.0) : (12, 12)
        let texts = rows.map(lines)
        let lineCount = texts.reduce(0) { $0 + $1.count }
        let height =
            Double(lineCount) * TextWidth.lineHeight + Double(rows.count) * (LabelledBars.lead + bar + space)
        var sketch = Sketch(width: width, height: height)
        let scale = (width - 2) / max(1, rows.map { max($0.length, $0.of ?? 0) }.max() ?? 1)
        var y = 0.0
        for (row, text) in zip(rows, texts) {
            for line in text {
                if !line.isEmpty { sketch.text(line, 0, y + 11) }
                y += TextWidth.lineHeight
            }
            sketch.text(row.label, width, y + 11 - TextWidth.lineHeight, anchor: .end, tone: .strong)
            y += LabelledBars.lead
            let end = max(0, row.length) * scale
            if row.length > 0 { sketch.rect(.bar, Box(1, y, max(1.5, end - 1), bar)) }
            if let whole = row.of {
                let edge = max(end, whole * scale)
                if edge > end { sketch.line(.leader, Point(end, y + bar / 2), Point(edge, y + bar / 2)) }
                sketch.line(.targetTick, Point(edge, y), Point(edge, y + bar))
            }
            sketch.line(.axis, Point(0.5, y - 1), Point(0.5, y + bar + 1))
            y += bar + space
        }
        return Chart(id: id, words: words, table: table, sketch: sketch)
    }

    /// The name in lines, the last of which has room for the value behind it; an empty one where it has none.
    private func lines(_ row: Row) -> [String] {
        let names = TextWidth.lines(row.name, width)
        let room = width - TextWidth.of(row.label, bold: true) - LabelledBars.gap
        return TextWidth.of(names.last ?? "") <= room && !names.isEmpty ? names : names + [""]
    }

    private var width: Double { ChartSize.narrow.width }

    private var table: DataTable {
        DataTable(
            caption: words.title,
            unit: unit,
            columns: [.init(kind)] + heads.map { .init($0, isNumber: true) },
            rows: rows.map { [$0.name] + $0.cells }
        )
    }
}
