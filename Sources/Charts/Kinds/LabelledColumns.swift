/// Periods as columns, each with its value in words above it; no axis, for such values are not to be read to the unit.
package struct LabelledColumns: Sendable {
    package struct Column: Sendable {
        /// Below the column: `Sep`, `Q3`.
        package let name: String
        /// Below the names, said once for neighbours that share it: `2026`.
        package let group: String
        /// The row's name in the table: `September 2026`.
        package let fullName: String
        /// Not below zero; nil leaves a gap.
        package let height: Double?
        /// Above the column: `45`, `unter 3`; at a gap a sign that nothing is told.
        package let label: String
        /// In the table: `rund 45`.
        package let text: String

        package init(
            name: String,
            group: String,
            fullName: String,
            height: Double?,
            label: String,
            text: String
        ) {
            self.name = name
            self.group = group
            self.fullName = fullName
            self.height = height
            self.label = label
            self.text = text
        }
    }

    private let id: String
    private let words: ChartWords
    private let kind: String
    private let unit: String
    private let value: String
    private let columns: [Column]
    private let accent: Int?

    /// - Parameters:
    ///   - kind: what a column is, `Monat`.
    ///   - unit: e.g. `Reaktionen`.
    ///   - value: the head of the values in the table, `Eingang`.
    ///   - columns: in time order, at most 13.
    ///   - accent: the column that the page is about; nil where it is about all.
    package init(
        id: String,
        words: ChartWords,
        kind: String,
        unit: String,
        value: String,
        columns: [Column],
        accent: Int?
    ) {
        self.id = id
        self.words = words
        self.kind = kind
        self.unit = unit
        self.value = value
        self.columns = columns
        self.accent = accent
    }

    private static let gap = 4.0
    private static let bottom = TimePlot.bottom

    package func draw() -> Chart {
        guard columns.contains(where: { $0.height != nil }) else {
            return Chart(id: id, words: words, sentence: Story.nothing(value), table: table)
        }
        var sketch = Sketch(height: TimePlot.height)
        let step = Sketch.fullWidth / Double(columns.count)
        let labels = columns.map { TextWidth.lines($0.label, step - LabelledColumns.gap, bold: true) }
        let highest = max(1, columns.compactMap(\.height).max() ?? 1)
        let top = 4 + TextWidth.lineHeight * Double(labels.map(\.count).max() ?? 1)
        let width = min(step * 0.72, 48)
        for (index, column) in columns.enumerated() {
            let x = (Double(index) + 0.5) * step
            let isAccent = accent.map { $0 == index } ?? true
            var y = LabelledColumns.bottom
            if let value = column.height, value > 0 {
                let height = max(2, (LabelledColumns.bottom - top) * value / highest)
                y -= height
                sketch.rect(isAccent ? .bar : .quietBar, Box(x - width / 2, y, width, height))
            }
            let first = y - 5 - TextWidth.lineHeight * Double(labels[index].count - 1)
            for (place, line) in labels[index].enumerated() {
                let tone: Sketch.Tone = column.height == nil ? .quiet : isAccent && accent != nil ? .strong : .ink
                sketch.text(line, x, first + TextWidth.lineHeight * Double(place), anchor: .middle, tone: tone)
            }
            sketch.text(column.name, x, LabelledColumns.bottom + 14, anchor: .middle, tone: .quiet)
            if !column.group.isEmpty, index == 0 || columns[index - 1].group != column.group {
                sketch.text(column.group, x, LabelledColumns.bottom + 28, anchor: .middle, tone: .quiet)
            }
        }
        sketch.line(.axis, Point(0, LabelledColumns.bottom), Point(Sketch.fullWidth, LabelledColumns.bottom))
        return Chart(id: id, words: words, table: table, isTimeSeries: true, sketch: sketch)
    }

    private var table: DataTable {
        DataTable(
            caption: words.title,
            unit: unit,
            columns: [.init(kind), .init(value, isNumber: true)],
            rows: columns.map { [$0.fullName, $0.text] }
        )
    }
}
