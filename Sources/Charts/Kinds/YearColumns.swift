internal import Days
package import Figures
import German

/// The months of a year as columns, each beside the same month of the year before.
package struct YearColumns: Sendable {
    private let id: String
    private let words: ChartWords
    private let name: String
    private let unit: String
    private let year: Int
    private let cells: [FigureValue]
    private let before: [FigureValue]

    /// - Parameters:
    ///   - name: what is counted over time, e.g. `Eingang je Monat`.
    ///   - unit: e.g. `Reaktionen`.
    ///   - cells: counts, January first.
    ///   - before: the same of the year before; empty where there is none to compare with.
    package init(
        id: String,
        words: ChartWords,
        name: String,
        unit: String,
        year: Int,
        cells: [FigureValue],
        before: [FigureValue]
    ) {
        self.id = id
        self.words = words
        self.name = name
        self.unit = unit
        self.year = year
        self.cells = cells
        self.before = before
    }

    private var months: [Month] { (1...12).map { Month(year: year, month: $0) } }

    package func draw() -> Chart {
        guard (cells + before).contains(where: { $0.number != nil }) else {
            return Chart(id: id, words: words, sentence: Story.nothing(name), table: table)
        }
        var sketch = Sketch(height: TimePlot.height)
        let scale = Scale(values: (cells + before).compactMap(\.number) + [0], fromZero: true)
        let plot = TimePlot(months: months, scale: scale, labelWidth: labels(nil).width, showsYear: false)
        plot.drawAxes(into: &sketch)
        for index in months.indices {
            if let box = box(before, index, plot, .left) { sketch.rect(.quietBar, box) }
            guard let box = box(cells, index, plot, before.isEmpty ? .both : .right) else { continue }
            sketch.rect(.bar, box)
            sketch.text(cells[index].text, box.x + box.width / 2, box.y - 4, anchor: .middle)
        }
        labels(plot).draw(into: &sketch, x: plot.right, top: TimePlot.top, bottom: TimePlot.bottom)
        return Chart(
            id: id,
            words: words,
            table: table,
            isTimeSeries: true,
            sketch: sketch
        )
    }

    /// Which part of a month's width a column takes.
    private enum Side { case left, right, both }

    /// The column of a month, at least 2 high; nil without a value.
    private func box(_ values: [FigureValue], _ index: Int, _ plot: TimePlot, _ side: Side) -> Box? {
        guard values.indices.contains(index), let value = values[index].number, value > 0 else { return nil }
        let width = plot.columnWidth
        let height = max(2, TimePlot.bottom - plot.y(value))
        let (left, top) = (plot.x(index) - width / 2, TimePlot.bottom - height)
        return switch side {
        case .both: Box(left, top, width, height)
        case .left: Box(left, top, width * 0.4 - 1, height)
        case .right: Box(left + width * 0.4, top, width * 0.6, height)
        }
    }

    private func labels(_ plot: TimePlot?) -> SideLabels {
        func label(_ values: [FigureValue], _ year: Int, _ patch: Style, _ tone: Sketch.Tone) -> SideLabels.Label {
            let wanted = plot.flatMap { plot in (values.last?.number).map { plot.y($0) + 6 } } ?? TimePlot.bottom
            return SideLabels.Label(wanted: wanted, lines: [(String(year), tone)], patch: patch)
        }
        return SideLabels(
            [label(cells, year, .bar, .strong)] + (before.isEmpty ? [] : [label(before, year - 1, .quietBar, .ink)])
        )
    }

    private var table: DataTable {
        func text(_ values: [FigureValue], _ index: Int) -> String {
            values.indices.contains(index) ? values[index].tableText : "–"
        }
        return DataTable(
            caption: words.title,
            unit: unit,
            columns: [.init("Monat"), .init(String(year), isNumber: true)]
                + (before.isEmpty ? [] : [.init(String(year - 1), isNumber: true)]),
            rows: months.indices.map { index in
                [months[index].name.replacing(" \(year)", with: ""), text(cells, index)]
                    + (before.isEmpty ? [] : [text(before, index)])
            }
        )
    }
}
