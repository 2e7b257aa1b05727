package import Figures
import German

/// A count as a bar on a scale shared by all rows, 160 × 24 for a table cell; the column's head names the maximum.
package struct BarCell: Sendable {
    package struct Row: Sendable {
        package let label: String
        package let cell: FigureValue
        package let previous: FigureValue
        package let flag: Flag?
        /// Said in the table where there is no flag, e.g. `im üblichen Rahmen`.
        package let note: String?

        package init(
            label: String,
            cell: FigureValue,
            previous: FigureValue = .absent,
            flag: Flag? = nil,
            note: String? = nil
        ) {
            self.label = label
            self.cell = cell
            self.previous = previous
            self.flag = flag
            self.note = note
        }

        /// `+4`; `–` unless both are counts.
        var change: String {
            guard case .count(let now) = cell, case .count(let before) = previous else { return "–" }
            return German.change(now - before)
        }
    }

    private let id: String
    private let title: String
    private let unit: String
    private let now: String
    private let before: String
    private let row: Row
    private let maximum: Int

    /// - Parameters:
    ///   - title: the row's name.
    ///   - row: the bar; a flag makes it the accented one.
    ///   - maximum: where the scale ends, see `roundMaximum`; at least 1.
    package init(
        id: String,
        title: String,
        unit: String,
        now: String,
        before: String,
        row: Row,
        maximum: Int
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.now = now
        self.before = before
        self.row = row
        self.maximum = max(1, maximum)
    }

    /// A round number that none of these exceeds, for the head of the column: `0 bis 20`.
    package static func roundMaximum(of cells: [FigureValue]) -> Int {
        Int(Scale(upTo: cells.compactMap(\.number).max() ?? 0).highest)
    }

    package func draw() -> Chart {
        var sketch = Sketch(width: CellPlot.width, height: CellPlot.height, isSpark: true)
        let x = { (value: Double) in 1 + 150 * min(1, max(0, value / Double(maximum))) }
        if let value = row.cell.number, value > 0 {
            sketch.rect(row.flag == nil ? .quietBar : .bar, Box(1, 6, max(1, x(value) - 1), 12))
        }
        if let value = row.previous.number { sketch.line(.targetTick, Point(x(value), 3), Point(x(value), 21)) }
        sketch.line(.axis, Point(1, 0), Point(1, CellPlot.height))
        return Chart(
            id: id,
            words: ChartWords(title, subtitle: "", sentence: description),
            brief: brief,
            table: table,
            isEmpty: row.cell.number == nil,
            sketch: sketch
        )
    }

    /// `11 statt 9`, or `11` without a comparison.
    private var brief: String {
        guard row.cell.number != nil, row.previous.number != nil else { return row.cell.text }
        return row.cell.text + (row.cell == row.previous ? " wie zuvor" : " statt " + row.previous.text)
    }

    private var description: String {
        guard row.cell.number != nil else { return Story.nothing(title) }
        let previous = row.previous.number == nil ? "" : "; " + before + " " + row.previous.text
        return title + ": " + now + " " + row.cell.text + previous + (row.flag.map { "; " + $0.words } ?? "") + "."
    }

    private var table: DataTable {
        DataTable(
            caption: title,
            unit: unit,
            columns: [
                .init(now, isNumber: true), .init(before, isNumber: true), .init("Veränderung", isNumber: true),
                .init("Einordnung"),
            ],
            rows: [
                [
                    row.cell.tableText, row.previous.tableText, row.change, row.flag?.words ?? row.note ?? "",
                ]
            ]
        )
    }
}
