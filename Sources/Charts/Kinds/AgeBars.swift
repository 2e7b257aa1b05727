package import Figures
import German

/// The Bestand by age: horizontal bars, those beyond the deadline hatched and marked with a word.
package struct AgeBars: Sendable {
    package struct Row: Sendable {
        /// E.g. `15 bis 21 Tage`.
        package let label: String
        package let cell: FigureValue
        /// Why somebody must act, e.g. `über der Frist`; nil within the deadline.
        package let overdue: String?

        package init(label: String, cell: FigureValue, overdue: String? = nil) {
            self.label = label
            self.cell = cell
            self.overdue = overdue
        }
    }

    private let id: String
    private let words: ChartWords
    private let unit: String
    private let rows: [Row]

    package init(id: String, words: ChartWords, unit: String, rows: [Row]) {
        self.id = id
        self.words = words
        self.unit = unit
        self.rows = rows
    }

    package func draw() -> Chart {
        guard rows.contains(where: { $0.cell.number != nil }) else {
            return Chart(id: id, words: words, sentence: Story.nothing("Bestand"), table: table)
        }
        let frame = RowPlot(
            labels: rows.map(\.label),
            strong: rows.map { $0.overdue != nil && ($0.cell.number ?? 0) > 0 },
            head: 8,
            valueWidth: valueWidth
        )
        var sketch = Sketch(height: frame.height)
        let highest = max(1, rows.compactMap(\.cell.number).max() ?? 1)
        for (index, row) in rows.enumerated() {
            let y = frame.y(index)
            frame.drawLabel(index, into: &sketch)
            var x = frame.left
            if let value = row.cell.number, value > 0 {
                let width = max(1.5, (frame.right - frame.left) * value / highest)
                let bar = Box(frame.left, y - 8, width, 16)
                sketch.rect(row.overdue == nil ? .quietBar : .bar, bar)
                if row.overdue != nil { sketch.path(.hatch, Hatch.path(bar)) }
                x += width
            }
            let text = row.cell.text
            sketch.text(text, x + 8, y + 4, tone: .strong)
            if let words = row.overdue, row.cell.number.map({ $0 > 0 }) ?? false {
                let markX = x + 8 + TextWidth.of(text, bold: true) + 14
                sketch.mark(.act, Point(markX, y))
                sketch.text(words, markX + 10, y + 4)
            }
        }
        sketch.line(.axis, Point(frame.left, frame.top - 4), Point(frame.left, frame.bottom))
        return Chart(id: id, words: words, table: table, sketch: sketch)
    }

    private var valueWidth: Double {
        rows.map { row in
            8 + TextWidth.of(row.cell.text, bold: true) + (row.overdue.map { 24 + TextWidth.of($0) } ?? 0)
        }.max() ?? 0
    }

    private var table: DataTable {
        DataTable(
            caption: words.title,
            unit: unit,
            columns: [.init("Alter"), .init("Offen", isNumber: true), .init("Hinweis")],
            rows: rows.map { [$0.label, $0.cell.tableText, $0.overdue ?? ""] }
        )
    }
}
