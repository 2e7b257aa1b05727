import German

/// One to three rates by month against a target, on 0 to 100 % (50 to 100 % when all are at least 55 %).
package struct RateLines: Sendable {
    package struct Series: Sendable {
        package let name: String
        /// One cell a month, rates.
        package let cells: [Cell]

        package init(name: String, cells: [Cell]) {
            self.name = name
            self.cells = cells
        }
    }

    private let id: String
    private let title: String
    private let unit: String
    private let months: [Month]
    private let series: [Series]
    private let target: Double?

    /// - Parameters:
    ///   - unit: e.g. `Reaktionen, deren Frist im Monat endete`.
    ///   - series: at most three are drawn; all stand in the table.
    ///   - target: a share from 0 to 1.
    package init(id: String, title: String, unit: String, months: [Month], series: [Series], target: Double?) {
        self.id = id
        self.title = title
        self.unit = unit
        self.months = months
        self.series = series
        self.target = target
    }

    package func draw() -> Chart {
        let drawn = Array(series.prefix(3))
        guard drawn.contains(where: { $0.cells.contains { $0.value != nil } }) else {
            let names = German.list(series.map(\.name))
            return Chart(
                id: id,
                title: title,
                sentence: Story.nothing(names, series.flatMap(\.cells)),
                table: table
            )
        }
        var sketch = Sketch(height: TimePlot.height)
        let points = drawn.flatMap { one in
            months.indices.compactMap { one.cells.indices.contains($0) && isDrawn(one, $0) ? one.cells[$0].value : nil }
        }
        let scale = Scale.wideShare(for: points + (target.map { [$0] } ?? []))
        let plot = TimePlot(months: months, scale: scale, labelWidth: labels(drawn, nil).width)
        plot.drawAxes(into: &sketch)
        if let target {
            sketch.line(.targetLine, Point(plot.left, plot.y(target)), Point(plot.right, plot.y(target)))
        }
        for (number, one) in drawn.enumerated().reversed() {
            sketch.polyline(RateLines.lines[number], runs: plot.runs(one.cells))
            drawPoints(one, number, plot, into: &sketch)
        }
        labels(drawn, plot).draw(into: &sketch, x: plot.right, top: 2, bottom: TimePlot.bottom + 8)
        return Chart(
            id: id,
            title: title,
            description: description,
            table: table,
            isTimeSeries: true,
            sketch: sketch
        )
    }

    private static let lines: [Style] = [.line, .secondLine, .thirdLine]
    private static let points: [Style] = [.point, .secondPoint, .thirdPoint]
    private static let hollow: [Style] = [.hollowPoint, .hollowSecondPoint, .hollowThirdPoint]

    /// Small months hollow, the last one filled; a value without neighbours needs a point to be seen at all.
    private func drawPoints(_ one: Series, _ number: Int, _ plot: TimePlot, into sketch: inout Sketch) {
        let last = months.indices.last { plot.point(one.cells, $0) != nil }
        for index in months.indices {
            guard let at = plot.point(one.cells, index) else { continue }
            let isAlone =
                (index == 0 || plot.point(one.cells, index - 1) == nil)
                && (index == months.count - 1 || plot.point(one.cells, index + 1) == nil)
            if one.cells[index].isSmall {
                sketch.circle(RateLines.hollow[number], at, radius: 2.75)
            } else if index == last || isAlone {
                sketch.circle(RateLines.points[number], at, radius: 3)
            }
        }
    }

    private func labels(_ drawn: [Series], _ plot: TimePlot?) -> SideLabels {
        var out: [SideLabels.Label] = []
        for one in drawn {
            guard let last = one.cells.indices.last(where: { months.indices.contains($0) && isDrawn(one, $0) }) else {
                continue
            }
            let point = plot?.point(one.cells, last)
            let late = last == months.count - 1 ? "" : " (" + months[last].short + ")"
            out.append(
                SideLabels.Label(
                    wanted: point?.y ?? 0,
                    lines: [(TextWidth.fitted(one.name, 200), .ink), (one.cells[last].text + late, .strong)],
                    from: point.map { $0.x + 5 }
                )
            )
        }
        if let target {
            out.append(
                SideLabels.Label(wanted: plot?.y(target) ?? 0, lines: [("Ziel " + German.percent(target), .quiet)])
            )
        }
        return SideLabels(out)
    }

    private func isDrawn(_ one: Series, _ index: Int) -> Bool {
        one.cells[index].value != nil && months[index].bis == nil
    }

    private var description: String {
        let goal = target.map { " Das Ziel ist " + German.percent($0) + "." } ?? ""
        return series.map { Story.series($0.name, $0.cells, months) }.joined(separator: " ") + goal
            + Story.suppressed(series.flatMap(\.cells))
    }

    private var table: DataTable {
        DataTable(
            caption: title,
            unit: unit,
            columns: [.init("Monat")] + series.map { .init($0.name, isNumber: true) },
            rows: months.indices.map { index in
                [months[index].fullName]
                    + series.map { $0.cells.indices.contains(index) ? $0.cells[index].tableText : "–" }
            }
        )
    }
}
