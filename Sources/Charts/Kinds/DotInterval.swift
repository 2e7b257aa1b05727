package import Figures
import German

/// Rates as a dot with their interval against a target, in one or two panels on one scale; rows in the given order.
package struct DotInterval: Sendable {
    /// One rate in one panel.
    package struct Entry: Sendable {
        package let rate: FigureValue
        /// Clopper and Pearson, 95 %; nil draws the dot alone.
        package let interval: Interval?
        /// The same rate in the period before.
        package let previous: FigureValue
        /// A share from 0 to 1.
        package let target: Double?
        package let flag: Flag?

        package init(
            rate: FigureValue,
            interval: Interval? = nil,
            previous: FigureValue = .absent,
            target: Double? = nil,
            flag: Flag? = nil
        ) {
            self.rate = rate
            self.interval = interval
            self.previous = previous
            self.target = target
            self.flag = flag
        }
    }

    package struct Row: Sendable {
        package let label: String
        /// One entry a panel.
        package let entries: [Entry]
        /// A little room above: another Bereich begins.
        package let startsGroup: Bool

        package init(label: String, entries: [Entry], startsGroup: Bool = false) {
            self.label = label
            self.entries = entries
            self.startsGroup = startsGroup
        }
    }

    private let id: String
    private let words: ChartWords
    private let name: String
    private let unit: String
    private let now: String
    private let before: String
    private let rowName: String
    private let panels: [String]
    private let rows: [Row]

    /// - Parameters:
    ///   - name: what is drawn, e.g. `Abschlussfristen je Team`.
    ///   - now: the period of the dots, e.g. `Oktober 2026`.
    ///   - before: the period of the hollow dots.
    ///   - rowName: what a row is, e.g. `Team` or `Frist`.
    ///   - panels: one or two headings; further ones are not drawn.
    package init(
        id: String,
        words: ChartWords,
        name: String,
        unit: String,
        now: String,
        before: String,
        rowName: String,
        panels: [String],
        rows: [Row]
    ) {
        self.id = id
        self.words = words
        self.name = name
        self.unit = unit
        self.now = now
        self.before = before
        self.rowName = rowName
        self.panels = panels
        self.rows = rows
    }

    package func draw() -> Chart {
        let drawn = Array(panels.prefix(2).indices)
        let cells = rows.flatMap { row in
            drawn.compactMap { row.entries.indices.contains($0) ? row.entries[$0].rate : nil }
        }
        guard cells.contains(where: { $0.number != nil }) else {
            return Chart(id: id, words: words, sentence: Story.nothing(name), table: table)
        }
        let columns = drawn.map(columnWidths)
        let texts =
            columns.reduce(0) { $0 + $1.numbers + $1.flags } + Double(drawn.count - 1) * DotInterval.panelGap + 1
        // Of many rows the names need the room: what takes two lines takes twice the paper.
        let least = (rows.count > RowPlot.manyRows ? 50 : 70) * Double(drawn.count)
        let mostLabel = min(300, Sketch.fullWidth - texts - least)
        let strong = rows.map { row in row.entries.contains { $0.flag != nil } }
        let left = RowPlot.left(rows.map(\.label), strong, mostLabel)
        let plotWidth = max(least, Sketch.fullWidth - left - texts) / Double(max(1, drawn.count))
        let heads = drawn.map { TextWidth.lines(panels[$0], plotWidth + columns[$0].numbers, bold: true) }
        let lines = heads.map(\.count).max() ?? 0
        let frame = RowPlot(
            labels: rows.map(\.label),
            strong: strong,
            head: lines == 0 ? 46 : 48 + Double(lines) * TextWidth.lineHeight,
            valueWidth: 0,
            groupStarts: rows.indices.filter { rows[$0].startsGroup },
            mostLabel: mostLabel
        )
        let scale = DotInterval.scale(rows.flatMap(\.entries))
        var sketch = Sketch(height: frame.height)
        legend(frame.left, into: &sketch)
        var x = frame.left
        for panel in drawn {
            let right = x + plotWidth + columns[panel].numbers
            let place = Panel(left: x, width: plotWidth, numbersRight: right, scale: scale)
            drawFrame(heads[panel], place, frame, into: &sketch)
            for (index, row) in rows.enumerated() where row.entries.indices.contains(panel) {
                drawEntry(row.entries[panel], frame.y(index), place, into: &sketch)
            }
            x = place.numbersRight + columns[panel].flags + DotInterval.panelGap
        }
        for index in rows.indices { frame.drawLabel(index, into: &sketch) }
        return Chart(id: id, words: words, table: table, sketch: sketch)
    }

    private static let panelGap = 22.0

    private struct Panel {
        let left: Double
        let width: Double
        /// Where „36 von 44“ ends; the flags follow.
        let numbersRight: Double
        let scale: Scale

        func x(_ share: Double) -> Double { left + width * min(1, max(0, scale.part(share))) }
    }

    /// 0 to 100 %, or from 50 % where everything that is drawn lies there.
    static func scale(_ entries: [Entry]) -> Scale {
        let drawn = entries.filter { $0.rate.number != nil }.flatMap { entry in
            [entry.rate.number, entry.interval?.lower, entry.previous.number, entry.target].compactMap(\.self)
        }
        return Scale.wideShare(for: drawn)
    }

    private func columnWidths(_ panel: Int) -> (numbers: Double, flags: Double) {
        let entries = rows.compactMap { $0.entries.indices.contains(panel) ? $0.entries[panel] : nil }
        let numbers = entries.map { TextWidth.of(DotInterval.text($0.rate), bold: true) + 16 }.max() ?? 0
        let flags = entries.compactMap { $0.flag.map { 26 + TextWidth.of($0.words, bold: true) } }.max() ?? 0
        return (max(numbers, 34).rounded(.up), flags.rounded(.up))
    }

    private func drawFrame(_ heading: [String], _ place: Panel, _ frame: RowPlot, into sketch: inout Sketch) {
        for (line, text) in heading.enumerated() {
            sketch.text(text, place.left, 32 + Double(line) * TextWidth.lineHeight, tone: .strong)
        }
        let ticks = place.scale.ticks
        // Beside long names the plot is narrow: then its ends alone are labelled.
        let isNarrow = zip(ticks, ticks.dropFirst()).contains { left, right in
            let widths = [left, right].map { TextWidth.of(place.scale.label($0)) }.reduce(0, +)
            return place.x(right) - place.x(left) < widths / 2 + 6
        }
        for tick in ticks {
            let at = place.x(tick)
            sketch.line(tick == place.scale.lowest ? .axis : .grid, Point(at, frame.top - 4), Point(at, frame.bottom))
            if isNarrow, tick != ticks.first, tick != ticks.last { continue }
            sketch.text(place.scale.label(tick), at, frame.top - 9, anchor: .middle, tone: .quiet)
        }
    }

    /// Previous value, interval, target, value; then „36 von 44“ and the flag.
    private func drawEntry(_ entry: Entry, _ y: Double, _ place: Panel, into sketch: inout Sketch) {
        if let value = entry.rate.number {
            if let before = entry.previous.number { sketch.circle(.previous, Point(place.x(before), y), radius: 3.25) }
            if let interval = entry.interval {
                sketch.line(.interval, Point(place.x(interval.lower), y), Point(place.x(interval.upper), y))
            }
            if let target = entry.target {
                sketch.line(.targetTick, Point(place.x(target), y - 7), Point(place.x(target), y + 7))
            }
            sketch.circle(.point, Point(place.x(value), y), radius: 4)
        }
        let tone: Sketch.Tone = entry.rate.number == nil ? .quiet : entry.flag == nil ? .ink : .strong
        sketch.text(DotInterval.text(entry.rate), place.numbersRight, y + 4, anchor: .end, tone: tone)
        if let flag = entry.flag {
            sketch.mark(flag.kind, Point(place.numbersRight + 14, y))
            sketch.text(flag.words, place.numbersRight + 24, y + 4, tone: .strong)
        }
    }

    private static func text(_ cell: FigureValue) -> String {
        if case .rate(_, of: let nenner) = cell, nenner <= 0 { return "kein Fall" }
        return cell.text
    }

    /// ●— Oktober 2026 mit Unsicherheit   ○ September 2026   | Ziel: only what is drawn.
    private func legend(_ left: Double, into sketch: inout Sketch) {
        let entries = rows.flatMap(\.entries).filter { $0.rate.number != nil }
        var x = left
        let hasInterval = entries.contains { $0.interval != nil }
        if hasInterval { sketch.line(.interval, Point(x, 9), Point(x + 26, 9)) }
        sketch.circle(.point, Point(x + (hasInterval ? 13 : 4), 9), radius: 4)
        x += hasInterval ? 32 : 14
        let text = now + (hasInterval ? " mit Unsicherheit" : "")
        sketch.text(text, x, 13, tone: .quiet)
        x += TextWidth.of(text) + 20
        if entries.contains(where: { $0.previous.number != nil }) {
            sketch.circle(.previous, Point(x, 9), radius: 3.25)
            sketch.text(before, x + 9, 13, tone: .quiet)
            x += 9 + TextWidth.of(before) + 20
        }
        if entries.contains(where: { $0.target != nil }) {
            sketch.line(.targetTick, Point(x, 2), Point(x, 16))
            sketch.text("Ziel", x + 8, 13, tone: .quiet)
        }
    }

    private var table: DataTable {
        let isSingle = panels.count == 1
        let columns = panels.flatMap { panel in
            let head = panel.isEmpty ? "" : isSingle ? "" : panel + ", "
            return [
                DataTable.Column(head + now, isNumber: true), .init(head + before, isNumber: true),
                .init(head + "Ziel", isNumber: true), .init(head + "Einordnung"),
            ]
        }
        return DataTable(
            caption: words.title,
            unit: unit,
            columns: [.init(rowName)] + columns,
            rows: rows.map { row in
                [row.label]
                    + panels.indices.flatMap { panel -> [String] in
                        guard row.entries.indices.contains(panel) else { return ["–", "–", "–", ""] }
                        let entry = row.entries[panel]
                        return [
                            entry.rate.tableText, entry.previous.tableText,
                            entry.target.map { German.target($0) } ?? "–", entry.flag?.words ?? "",
                        ]
                    }
            }
        )
    }
}
