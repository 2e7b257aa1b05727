/// A total's parts as horizontal bars. Name and value in words stand in front of the bar: on a narrow screen they are
/// what is seen first. Names take as many lines as they need.
package struct LabelledBars: Sendable {
    package struct Row: Sendable {
        package let name: String
        /// Not below zero.
        package let length: Double
        /// What the bar is a part of, drawn as a stroke; nil where there is nothing of the kind.
        package let of: Double?
        /// In front of the bar: `rund 45`, `rund 20 von rund 25`.
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

    /// Between the value and its bar.
    private static let gap = 10.0

    package func draw() -> Chart {
        guard !rows.isEmpty else {
            return Chart(id: id, words: words, sentence: Story.nothing(kind), table: table)
        }
        let frame = RowPlot(
            labels: rows.map(\.name),
            strong: rows.map { _ in false },
            head: 4,
            valueWidth: 0
        )
        var sketch = Sketch(height: frame.height)
        let labels = rows.map { TextWidth.of($0.label, bold: true) }.max() ?? 0
        let left = (frame.left + labels + LabelledBars.gap).rounded(.up)
        let highest = max(1, rows.map { max($0.length, $0.of ?? 0) }.max() ?? 1)
        let scale = (frame.right - left) / highest
        let half = rows.count > RowPlot.manyRows ? 5.0 : 8
        for (index, row) in rows.enumerated() {
            let y = frame.y(index)
            frame.drawLabel(index, into: &sketch)
            sketch.text(row.label, left - LabelledBars.gap, y + 4, anchor: .end, tone: .strong)
            let end = left + max(0, row.length) * scale
            if row.length > 0 { sketch.rect(.bar, Box(left, y - half, max(1.5, end - left), 2 * half)) }
            if let whole = row.of {
                let edge = max(end, left + whole * scale)
                if edge > end { sketch.line(.leader, Point(end, y), Point(edge, y)) }
                sketch.line(.targetTick, Point(edge, y - half), Point(edge, y + half))
            }
        }
        sketch.line(.axis, Point(left, frame.top - 2), Point(left, frame.bottom))
        return Chart(id: id, words: words, table: table, sketch: sketch)
    }

    private var table: DataTable {
        DataTable(
            caption: words.title,
            unit: unit,
            columns: [.init(kind)] + heads.map { .init($0, isNumber: true) },
            rows: rows.map { [$0.name] + $0.cells }
        )
    }
}
