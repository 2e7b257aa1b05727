import German

/// Topics as horizontal bars with the previous value as a hollow mark and the change beside it; order as given.
package struct TopicBars: Sendable {
    package struct Row: Sendable {
        package let label: String
        package let cell: Cell
        package let previous: Cell
        package let flag: Flag?
        /// Said in grey where there is no flag, e.g. `im üblichen Rahmen`.
        package let note: String?

        package init(label: String, cell: Cell, previous: Cell = .missing, flag: Flag? = nil, note: String? = nil) {
            self.label = label
            self.cell = cell
            self.previous = previous
            self.flag = flag
            self.note = note
        }

        /// `+4`; `–` unless both are counts.
        var changeText: String {
            guard case .count(let now) = cell, case .count(let before) = previous else { return "–" }
            return German.change(now - before)
        }

        /// `(+4)`; empty unless both are counts.
        var change: String { changeText == "–" ? "" : "(" + changeText + ")" }
    }

    private let id: String
    private let title: String
    private let unit: String
    private let now: String
    private let before: String
    private let rows: [Row]

    /// - Parameters:
    ///   - now: the period of the bars, e.g. `Oktober 2026`.
    ///   - before: the period compared with, e.g. `September 2026`.
    package init(id: String, title: String, unit: String, now: String, before: String, rows: [Row]) {
        self.id = id
        self.title = title
        self.unit = unit
        self.now = now
        self.before = before
        self.rows = rows
    }

    package func draw() -> Chart {
        guard rows.contains(where: { $0.cell.value != nil }) else {
            return Chart(id: id, title: title, sentence: Story.nothing(now, rows.map(\.cell)), table: table)
        }
        let hasPrevious = rows.contains { $0.previous.value != nil }
        let frame = RowPlot(labels: rows.map(\.label), head: 30, valueWidth: valueWidth)
        var sketch = Sketch(height: frame.height)
        let highest = max(1, rows.flatMap { [$0.cell.value ?? 0, $0.previous.value ?? 0] }.max() ?? 1)
        let width = frame.right - frame.left
        legend(hasPrevious, frame, into: &sketch)
        for (index, row) in rows.enumerated() {
            let y = frame.y(index)
            frame.drawLabel(row.label, index, isStrong: row.flag != nil, into: &sketch)
            var end = frame.left
            if let value = row.cell.value, value > 0 {
                let length = max(1.5, width * value / highest)
                sketch.rect(row.flag == nil ? .quietBar : .bar, Box(frame.left, y - 7.5, length, 15))
                end += length
            }
            if let value = row.previous.value {
                let x = frame.left + width * max(0, value) / highest
                sketch.circle(.previous, Point(x, y), radius: 3.25)
                end = max(end, x + 3.25)
            }
            drawTexts(row, end + 8, y, into: &sketch)
        }
        sketch.line(.axis, Point(frame.left, frame.top - 4), Point(frame.left, frame.bottom))
        return Chart(id: id, title: title, description: description, table: table, sketch: sketch)
    }

    private func drawTexts(_ row: Row, _ start: Double, _ y: Double, into sketch: inout Sketch) {
        var x = start
        sketch.text(row.cell.text, x, y + 4, tone: .strong)
        x += TextWidth.of(row.cell.text, bold: true) + 5
        if !row.change.isEmpty {
            sketch.text(row.change, x, y + 4)
            x += TextWidth.of(row.change)
        }
        if let flag = row.flag {
            sketch.mark(flag.kind, Point(x + 14, y))
            sketch.text(flag.words, x + 24, y + 4, tone: .strong)
        } else if let note = row.note {
            sketch.text(note, x + 8, y + 4, tone: .quiet)
        }
    }

    private func legend(_ hasPrevious: Bool, _ frame: RowPlot, into sketch: inout Sketch) {
        sketch.rect(.quietBar, Box(frame.left, 4, 16, 10))
        sketch.text(now, frame.left + 22, 13, tone: .quiet)
        guard hasPrevious else { return }
        let x = frame.left + 22 + TextWidth.of(now) + 20
        sketch.circle(.previous, Point(x, 9), radius: 3.25)
        sketch.text(before, x + 9, 13, tone: .quiet)
    }

    /// The texts right of the longest bar; a text starts at its own bar's end, so this is enough for every row.
    private var valueWidth: Double {
        rows.map { row in
            let words =
                row.flag.map { 24 + TextWidth.of($0.words, bold: true) } ?? row.note.map { 8 + TextWidth.of($0) }
            return 13 + 3.25 + TextWidth.of(row.cell.text, bold: true) + TextWidth.of(row.change) + (words ?? 0)
        }.max() ?? 0
    }

    private var description: String {
        let parts = rows.map { row in
            row.label + " " + row.cell.text
                + (row.previous.value == nil ? "" : " (" + before + ": " + row.previous.text + ")")
                + (row.flag.map { ", " + $0.words } ?? "")
        }
        return now + ", " + unit + ": " + parts.joined(separator: "; ") + "."
            + Story.suppressed(rows.flatMap { [$0.cell, $0.previous] })
    }

    private var table: DataTable {
        DataTable(
            caption: title,
            unit: unit,
            columns: [
                .init("Anliegen"), .init(now, isNumber: true), .init(before, isNumber: true),
                .init("Veränderung", isNumber: true), .init("Einordnung"),
            ],
            rows: rows.map { row in
                [
                    row.label, row.cell.tableText, row.previous.tableText,
                    row.changeText,
                    row.flag?.words ?? row.note ?? "",
                ]
            }
        )
    }
}
