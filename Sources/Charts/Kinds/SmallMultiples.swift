import German

/// One small line a team on one common scale, in the order of the config: to be compared, not ranked.
package struct SmallMultiples: Sendable {
    package struct Panel: Sendable {
        package let name: String
        /// One cell a month.
        package let cells: [Cell]
        /// The rule in words when the last value is a signal.
        package let signal: String?

        package init(name: String, cells: [Cell], signal: String? = nil) {
            self.name = name
            self.cells = cells
            self.signal = signal
        }
    }

    private let id: String
    private let title: String
    private let unit: String
    private let rowName: String
    private let months: [Month]
    private let panels: [Panel]
    private let target: Double?

    /// - Parameters:
    ///   - rowName: what a panel is, e.g. `Team`.
    ///   - target: a share, for rates only.
    package init(
        id: String,
        title: String,
        unit: String,
        rowName: String,
        months: [Month],
        panels: [Panel],
        target: Double? = nil
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.rowName = rowName
        self.months = months
        self.panels = panels
        self.target = target
    }

    private static let columnGap = 20.0
    private static let panelHeight = 76.0
    private static let lineTop = 26.0
    private static let lineBottom = 64.0

    package func draw() -> Chart {
        let cells = panels.flatMap(\.cells)
        let values = cells.compactMap(\.value)
        guard !values.isEmpty else {
            return Chart(id: id, title: title, sentence: Story.nothing(unit, cells), table: table)
        }
        let isRate = cells.contains(where: \.isRate)
        let scale = isRate ? Scale.share : Scale(upTo: values.max() ?? 0)
        let axis = (TextWidth.of(topLabel(scale)) + 6).rounded(.up)
        let columns = columns(axis)
        let lines = (panels.count + columns - 1) / columns
        var sketch = Sketch(height: Double(lines) * SmallMultiples.panelHeight + 18)
        let width = SmallMultiples.width(columns, axis)
        let valueRoom = (panels.map { TextWidth.of(lastText($0), bold: true) }.max() ?? 0) + 8
        for (index, panel) in panels.enumerated() {
            let column = index % columns
            let left = axis + Double(column) * (width + SmallMultiples.columnGap)
            let top = Double(index / columns) * SmallMultiples.panelHeight
            let plot = Box(
                left,
                top + SmallMultiples.lineTop,
                max(30, width - valueRoom),
                SmallMultiples.lineBottom - SmallMultiples.lineTop
            )
            if column == 0 { labelScale(scale, plot, into: &sketch) }
            drawPanel(panel, scale, plot, width, into: &sketch)
            if index + columns >= panels.count { labelMonths(plot, into: &sketch) }
        }
        return Chart(id: id, title: title, description: description, table: table, sketch: sketch)
    }

    /// Four columns; three when a name with its signal would be cut, unless there are too many panels for a page.
    private func columns(_ axis: Double) -> Int {
        let heads = panels.map { panel in
            TextWidth.of(panel.name, bold: true) + (panel.signal.map { TextWidth.of($0) + 20 } ?? 0)
        }
        return panels.count > 15 || (heads.max() ?? 0) <= SmallMultiples.width(4, axis) ? 4 : 3
    }

    private static func width(_ columns: Int, _ axis: Double) -> Double {
        (Sketch.fullWidth - axis - columnGap * Double(columns - 1)) / Double(columns)
    }

    private func drawPanel(_ panel: Panel, _ scale: Scale, _ plot: Box, _ width: Double, into sketch: inout Sketch) {
        let bottom = plot.y + plot.height
        let y = { (value: Double) in bottom - plot.height * min(1, max(0, scale.part(value))) }
        let words = panel.signal.map { TextWidth.of($0) + 19 } ?? 0
        let name = TextWidth.fitted(panel.name, max(40, width - words), bold: true)
        sketch.text(name, plot.x, plot.y - 12, tone: .strong)
        if let signal = panel.signal {
            let x = plot.x + TextWidth.of(name, bold: true) + 12
            sketch.mark(.signal, Point(x, plot.y - 16), size: 4)
            sketch.text(TextWidth.fitted(signal, plot.x + width + 2 - x - 7), x + 7, plot.y - 12)
        }
        sketch.line(.grid, Point(plot.x, plot.y), Point(plot.x + plot.width, plot.y))
        sketch.line(.axis, Point(plot.x, bottom), Point(plot.x + plot.width, bottom))
        if let target { sketch.line(.targetLine, Point(plot.x, y(target)), Point(plot.x + plot.width, y(target))) }
        var runs: [[Point]] = [[]]
        for index in months.indices {
            let value = panel.cells.indices.contains(index) ? panel.cells[index].value : nil
            if let value, months[index].bis == nil {
                runs[runs.count - 1].append(Point(x(index, plot), y(value)))
            } else {
                runs.append([])
            }
        }
        sketch.polyline(.thinLine, runs: runs)
        // A lone value between gaps would not be seen as a line.
        for run in runs where run.count == 1 { sketch.circle(.point, run[0], radius: 1.5) }
        let last = lastIndex(panel)
        if let last, let value = panel.cells[last].value {
            let at = Point(x(last, plot), y(value))
            if panel.signal != nil { sketch.mark(.signal, at, size: 4) } else { sketch.circle(.point, at, radius: 2.5) }
            let textY = min(bottom, max(plot.y + 6, at.y + 4))
            sketch.text(panel.cells[last].text, plot.x + plot.width + 4, textY, tone: .strong)
        } else {
            sketch.text(lastText(panel), plot.x + plot.width + 4, bottom, tone: .quiet)
        }
    }

    private func x(_ index: Int, _ plot: Box) -> Double {
        plot.x + 2 + (plot.width - 6) * Double(index) / Double(max(1, months.count - 1))
    }

    /// The last whole month with a value.
    private func lastIndex(_ panel: Panel) -> Int? {
        months.indices.last {
            panel.cells.indices.contains($0) && panel.cells[$0].value != nil && months[$0].bis == nil
        }
    }

    private func lastText(_ panel: Panel) -> String {
        if let last = lastIndex(panel) { return panel.cells[last].text }
        return panel.cells.contains(.suppressed) ? "*" : panel.cells.contains(where: \.isRate) ? "kein Fall" : "–"
    }

    private func topLabel(_ scale: Scale) -> String {
        scale.isShare ? scale.label(1) : German.decimal(scale.highest, decimals: 0)
    }

    private func labelScale(_ scale: Scale, _ plot: Box, into sketch: inout Sketch) {
        sketch.text(topLabel(scale), plot.x - 6, plot.y + 4, anchor: .end, tone: .quiet)
        sketch.text("0", plot.x - 6, plot.y + plot.height + 4, anchor: .end, tone: .quiet)
    }

    /// First and last month under the lowest panel of a column.
    private func labelMonths(_ plot: Box, into sketch: inout Sketch) {
        let whole = months.indices.filter { months[$0].bis == nil }
        guard let first = months.first, let end = whole.last else { return }
        let last = months[end]
        let y = plot.y + plot.height + 15
        let years = { (month: Month) in month.short + " " + String(month.year).suffix(2) }
        sketch.text(years(first), plot.x, y, tone: .quiet)
        let needed = TextWidth.of(years(first)) + TextWidth.of(years(last)) + 8
        if end > 0, needed <= plot.width + 20 {
            sketch.text(years(last), max(x(end, plot) + 4, plot.x + needed), y, anchor: .end, tone: .quiet)
        }
    }

    private var description: String {
        let parts = panels.map { panel in
            panel.name + " zuletzt " + lastText(panel) + (panel.signal.map { ", Signal: " + $0 } ?? "")
        }
        let range = months.first.flatMap { first in months.last.map { first.name + " bis " + $0.name + ". " } } ?? ""
        return range + parts.joined(separator: "; ") + "." + (target.map { " Ziel " + German.percent($0) + "." } ?? "")
            + Story.suppressed(panels.flatMap(\.cells))
    }

    private var table: DataTable {
        DataTable(
            caption: title,
            unit: unit,
            columns: [.init(rowName)] + months.map { .init($0.fullName, isNumber: true) } + [.init("Signal")],
            rows: panels.map { panel in
                [panel.name]
                    + months.indices.map { panel.cells.indices.contains($0) ? panel.cells[$0].text : "–" }
                    + [panel.signal ?? ""]
            }
        )
    }
}
