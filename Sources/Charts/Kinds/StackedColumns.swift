package import Figures
import German

/// Monthly columns stacked by Art, labelled directly at the right of the last column.
package struct StackedColumns: Sendable {
    package struct Series: Sendable {
        package let name: String
        /// Colour class `art-0` to `art-6`; 0 is „ohne Bogen“.
        package let art: Int
        /// One cell a month, counts.
        package let cells: [FigureValue]

        package init(name: String, art: Int, cells: [FigureValue]) {
            self.name = name
            self.art = max(0, art)
            self.cells = cells
        }
    }

    private let id: String
    private let words: ChartWords
    private let name: String
    private let unit: String
    private let months: [Month]
    private let series: [Series]
    private let totals: [FigureValue]

    /// - Parameters:
    ///   - name: what is counted over time, e.g. `Eingang`.
    ///   - unit: e.g. `Reaktionen`.
    ///   - series: from the base of the stack upwards.
    ///   - totals: one cell a month as published.
    package init(
        id: String,
        words: ChartWords,
        name: String,
        unit: String,
        months: [Month],
        series: [Series],
        totals: [FigureValue]
    ) {
        self.id = id
        self.words = words
        self.name = name
        self.unit = unit
        self.months = months
        self.series = series
        self.totals = totals
    }

    package func draw() -> Chart {
        guard (series.flatMap(\.cells) + totals).contains(where: { $0.number != nil }) else {
            return Chart(id: id, words: words, sentence: Story.nothing(name), table: table)
        }
        var sketch = Sketch(height: TimePlot.height)
        let heights = months.indices.map { index in series.reduce(0) { $0 + max(0, value($1, index)) } }
        let scale = Scale(values: heights + [0], fromZero: true)
        let plot = TimePlot(months: months, scale: scale, labelWidth: labels(nil).width)
        plot.drawAxes(into: &sketch)
        var tops: [Double] = []
        var free = FreeLabels(frame: Box(plot.left, 0, Sketch.fullWidth - plot.left, TimePlot.bottom))
        for index in months.indices {
            let top = column(index, plot, into: &sketch)
            tops.append(top)
            free.block(
                Box(plot.x(index) - plot.columnWidth / 2, top, plot.columnWidth, TimePlot.bottom - top)
            )
        }
        let side = labels(plot)
        for box in side.draw(into: &sketch, x: plot.right, top: 2, bottom: TimePlot.bottom) { free.block(box) }
        labelTotals(plot, tops, &free, &sketch)
        return Chart(
            id: id,
            words: words,
            table: table,
            isTimeSeries: true,
            sketch: sketch
        )
    }

    private func value(_ series: Series, _ index: Int) -> Double {
        series.cells.indices.contains(index) ? series.cells[index].number ?? 0 : 0
    }

    /// Where the segment of `series` in month `index` stands; nil for none. A segment is at least 2 high.
    private func segments(_ index: Int, _ plot: TimePlot) -> [(series: Int, box: Box)] {
        var y = TimePlot.bottom
        let width = plot.columnWidth
        var out: [(Int, Box)] = []
        for (number, one) in series.enumerated() {
            let count = value(one, index)
            guard count > 0 else { continue }
            let height = max(2, (TimePlot.bottom - TimePlot.top) * count / plot.scale.highest)
            out.append((number, Box(plot.x(index) - width / 2, y - height, width, height)))
            y -= height
        }
        return out
    }

    /// Draws one column with a gap of 1 between segments and returns the y of its top.
    private func column(_ index: Int, _ plot: TimePlot, into sketch: inout Sketch) -> Double {
        var top = TimePlot.bottom
        for (number, box) in segments(index, plot) {
            let gap = top < TimePlot.bottom && box.height > 3 ? 1.0 : 0
            sketch.rect(.art(series[number].art), Box(box.x, box.y, box.width, box.height - gap))
            top = box.y
        }
        return top
    }

    /// The series' names with their last values, uppermost first; without a plot only their widths matter.
    private func labels(_ plot: TimePlot?) -> SideLabels {
        let last = months.count - 1
        let places = plot.map { segments(last, $0) } ?? []
        var y = TimePlot.bottom
        var out: [SideLabels.Label] = []
        for (number, one) in series.enumerated() {
            let cell = one.cells.indices.contains(last) ? one.cells[last] : .absent
            guard one.cells.contains(where: { ($0.number ?? 0) > 0 }) else { continue }
            let box = places.first { $0.series == number }?.box
            let middle = box.map { $0.y + $0.height / 2 } ?? y
            y = box?.y ?? y
            let lines = TextWidth.lines(one.name + " " + cell.text, 180).map { (text: $0, tone: Sketch.Tone.ink) }
            out.append(SideLabels.Label(wanted: middle, lines: lines, patch: .art(one.art)))
        }
        return SideLabels(out.reversed())
    }

    /// Totals above the columns: the last, the same month a year before and the highest first, the others where there is
    /// room; and in the lowest segment its own number.
    private func labelTotals(_ plot: TimePlot, _ tops: [Double], _ free: inout FreeLabels, _ sketch: inout Sketch) {
        let last = months.count - 1
        var wanted = [last]
        if last >= 12 { wanted.append(last - 12) }
        let whole = tops.indices.filter { months[$0].bis == nil }
        if let highest = whole.min(by: { tops[$0] < tops[$1] }) { wanted.append(highest) }
        wanted += months.indices
        for index in months.indices {
            guard let lowest = segments(index, plot).first, lowest.series == 0, lowest.box.height >= 16,
                series[0].cells.indices.contains(index), TextWidth.of(series[0].cells[index].text) < lowest.box.width
            else { continue }
            let text = series[0].cells[index].text
            sketch.text(text, plot.x(index), lowest.box.y + 13, anchor: .middle, tone: .inverse)
        }
        var done: [Int] = []
        for index in wanted where totals.indices.contains(index) && !done.contains(index) {
            done.append(index)
            let edge = plot.x(index) + plot.columnWidth / 2 + 2
            let places = [5.0, 17, 29, 41, 53, 65].flatMap { above -> [(Point, Sketch.Anchor)] in
                let y = tops[index] - above
                return [(Point(plot.x(index), y), .middle), (Point(edge, y), .end)]
            }
            free.set(totals[index].text, tone: index == last ? .strong : .ink, at: places, in: &sketch)
        }
    }

    private var table: DataTable {
        DataTable(
            caption: words.title,
            unit: unit,
            columns: [.init("Monat")] + series.map { .init($0.name, isNumber: true) } + [
                .init("Gesamt", isNumber: true)
            ],
            rows: months.indices.map { index in
                [months[index].fullName]
                    + (series.map(\.cells) + [totals]).map { $0.indices.contains(index) ? $0[index].tableText : "–" }
            }
        )
    }
}
