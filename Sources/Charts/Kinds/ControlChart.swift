package import Figures
import German

/// A monthly series with the range of the usual (XmR or P): values, mean, limits as a band, signals with their rule in words.
package struct ControlChart: Sendable {
    package struct Limits: Sendable, Equatable {
        package let mean: Double
        package let lower: Double
        package let upper: Double
        /// Few points: the limits are provisional and drawn dashed.
        package let isTrial: Bool
        /// As sentences and tables print the three; nil leaves it to the chart.
        package let words: Words?

        package init(mean: Double, lower: Double, upper: Double, isTrial: Bool = false, words: Words? = nil) {
            self.mean = mean
            self.lower = lower
            self.upper = upper
            self.isTrial = isTrial
            self.words = words
        }
    }

    package struct Words: Sendable, Equatable {
        package let mean: String
        package let lower: String
        package let upper: String

        package init(mean: String, lower: String, upper: String) {
            self.mean = mean
            self.lower = lower
            self.upper = upper
        }
    }

    private let id: String
    private let words: ChartWords
    private let name: String
    private let unit: String
    private let months: [Month]
    private let cells: [FigureValue]
    private let limits: [Limits?]
    private let signals: [String?]
    private let target: Double?
    private let size: ChartSize

    /// - Parameters:
    ///   - name: what the series is, e.g. `Eingang`.
    ///   - cells: one a month; rates are drawn on 0 to 100 %, with limits as shares.
    ///   - limits: nil while there are too few points.
    ///   - signals: one a month: the rule in words (`außerhalb der Grenzen`), nil for none.
    package init(
        id: String,
        words: ChartWords,
        name: String,
        unit: String,
        months: [Month],
        cells: [FigureValue],
        limits: Limits?,
        signals: [String?]
    ) {
        self.init(
            id: id,
            words: words,
            name: name,
            unit: unit,
            months: months,
            cells: cells,
            limits: months.map { _ in limits },
            signals: signals
        )
    }

    /// - Parameters:
    ///   - limits: one a month; nil where there are none. The last ones are labelled.
    ///   - target: a share, for rates.
    package init(
        id: String,
        words: ChartWords,
        name: String,
        unit: String,
        months: [Month],
        cells: [FigureValue],
        limits: [Limits?],
        signals: [String?],
        target: Double? = nil,
        size: ChartSize = .full
    ) {
        self.id = id
        self.words = words
        self.name = name
        self.unit = unit
        self.months = months
        self.cells = cells
        self.limits = limits
        self.signals = signals
        self.target = target
        self.size = size
    }

    private var known: [Limits] { limits.compactMap { $0 } }

    package func draw() -> Chart {
        let (chart, isNamedNearby) = draw(headroom: 0)
        // Shares have no room above 100 %.
        return isNamedNearby || isRate ? chart : draw(headroom: 0.2).chart
    }

    /// - Parameter headroom: what is left free above the highest value, as a share of it.
    /// - Returns: The chart, and whether every rule is named close to one of its signals.
    private func draw(headroom: Double) -> (chart: Chart, isNamedNearby: Bool) {
        let values = months.indices.compactMap { cells.indices.contains($0) ? cells[$0].number : nil }
        guard !values.isEmpty else {
            return (Chart(id: id, words: words, sentence: Story.nothing(name), table: table, size: size), true)
        }
        let bounds = known.flatMap { [$0.lower, $0.upper, $0.mean] } + (isRate ? target.map { [$0] } ?? [] : [])
        let top = (values + bounds).max() ?? 0
        let scale =
            isRate
            ? Scale.share(for: values + bounds)
            : Scale(values: values + bounds + (headroom > 0 ? [top * (1 + headroom)] : []), fromZero: false)
        let plot = TimePlot(months: months, scale: scale, labelWidth: labels(nil).width, size: size)
        var sketch = Sketch(width: size.width, height: plot.height)
        drawLimits(plot, into: &sketch)
        plot.drawAxes(into: &sketch)
        if let last = known.last {
            sketch.line(.mean, Point(plot.left, plot.y(last.mean)), Point(plot.right, plot.y(last.mean)))
        }
        if isRate, let target {
            sketch.line(.targetLine, Point(plot.left, plot.y(target)), Point(plot.right, plot.y(target)))
        }
        let runs = plot.runs(cells)
        sketch.polyline(.line, runs: runs)
        let last = months.indices.last { plot.point(cells, $0) != nil }
        for index in months.indices {
            guard let at = plot.point(cells, index) else { continue }
            if signal(index) != nil {
                sketch.mark(.signal, at)
            } else {
                sketch.circle(.point, at, radius: index == last ? 3.5 : size == .full ? 2 : 1.5)
            }
        }
        var free = FreeLabels(frame: Box(plot.left, 0, plot.right - plot.left + 4, plot.bottom - 2))
        for run in runs + limitEdges(plot) { free.block(run: run) }
        for value in lines { free.avoid(Box(plot.left, plot.y(value) - 0.5, plot.right - plot.left, 1)) }
        labels(plot).draw(into: &sketch, x: plot.right, top: 2, bottom: plot.bottom + 8)
        let isNamedNearby = nameSignals(plot, &free, &sketch)
        return (Chart(id: id, words: words, table: table, isTimeSeries: true, sketch: sketch), isNamedNearby)
    }

    /// Heights of the lines that a word should not cross where it need not.
    private var lines: [Double] {
        (known.last.map { [$0.lower, $0.upper, $0.mean] } ?? []) + (isRate ? target.map { [$0] } ?? [] : [])
    }

    private var isRate: Bool {
        cells.contains(where: \.isRate)
    }

    private func signal(_ index: Int) -> String? { signals.indices.contains(index) ? signals[index] : nil }

    private func drawLimits(_ plot: TimePlot, into sketch: inout Sketch) {
        guard let last = known.last else { return }
        let edge: Style = last.isTrial ? .trialLimit : .limit
        if limits.allSatisfy({ $0 == last }) {
            let top = plot.y(last.upper)
            let bottom = plot.y(last.lower)
            sketch.rect(.band, Box(plot.left, top, plot.right - plot.left, bottom - top))
            for y in [top, bottom] { sketch.line(edge, Point(plot.left, y), Point(plot.right, y)) }
            return
        }
        for run in limitRuns {
            let upper = steps(run, plot) { $0.upper }
            let lower = steps(run, plot) { $0.lower }
            let outline = (upper + lower.reversed()).map { Coordinate.pair($0.x, $0.y) }.joined(separator: "L")
            sketch.path(.band, "M" + outline + "z")
            sketch.polyline(edge, runs: [upper, lower])
        }
    }

    /// Months in a row that have limits.
    private var limitRuns: [[Int]] {
        var runs: [[Int]] = [[]]
        for index in months.indices {
            if limits.indices.contains(index), limits[index] != nil {
                runs[runs.count - 1].append(index)
            } else {
                runs.append([])
            }
        }
        return runs.filter { !$0.isEmpty }
    }

    /// The stairs of bounds that change, which no word should cross; straight ones it may.
    private func limitEdges(_ plot: TimePlot) -> [[Point]] {
        guard let last = known.last, limits.contains(where: { $0 != last }) else { return [] }
        return limitRuns.flatMap { run in [steps(run, plot) { $0.upper }, steps(run, plot) { $0.lower }] }
    }

    /// A bound that changes from month to month, as stairs.
    private func steps(_ run: [Int], _ plot: TimePlot, _ bound: (Limits) -> Double) -> [Point] {
        run.flatMap { index -> [Point] in
            guard let limit = limits[index] else { return [] }
            let y = plot.y(bound(limit))
            return [Point(plot.x(index) - plot.step / 2, y), Point(plot.x(index) + plot.step / 2, y)]
        }
    }

    /// One name for each rule, beside the newest of its signals that has room: the others bear the same ◆.
    ///
    /// - Returns: Whether every name found room close to its signal.
    private func nameSignals(_ plot: TimePlot, _ free: inout FreeLabels, _ sketch: inout Sketch) -> Bool {
        for index in months.indices {
            if let at = plot.point(cells, index), signal(index) != nil { free.block(Box(at.x - 5, at.y - 5, 10, 10)) }
        }
        var named: [String] = []
        var isNearby = true
        for words in months.indices.reversed().compactMap({ signal($0) }) where !named.contains(words) {
            named.append(words)
            let marks = months.indices.reversed().filter { signal($0) == words }.compactMap { index in
                plot.point(cells, index).map { at in
                    (at, isHigh: (cells[index].number ?? 0) >= (known.last?.mean ?? 0))
                }
            }
            func set(_ distances: [Double]) -> Bool {
                marks.contains { at, isHigh in
                    let places = FreeLabels.around(at, preferAbove: isHigh, distances: distances)
                    return free.set(words, tone: .strong, at: places, in: &sketch)
                }
            }
            if set(FreeLabels.near) { continue }
            isNearby = false
            _ = set(FreeLabels.far)
        }
        return isNearby
    }

    private func labels(_ plot: TimePlot?) -> SideLabels {
        var out: [SideLabels.Label] = []
        let last = months.indices.last {
            cells.indices.contains($0) && cells[$0].number != nil && months[$0].bis == nil
        }
        if let last {
            let late = last == months.count - 1 ? "" : " (" + months[last].short + ")"
            let at = plot?.point(cells, last)
            let from = at.map { $0.x + 6 }
            out.append(.init(wanted: at?.y ?? 0, lines: [(cells[last].text + late, .strong)], from: from))
        }
        if let limits = known.last {
            let y = { (value: Double) in plot?.y(value) ?? 0 }
            out.append(.init(wanted: y(limits.mean), lines: [("Mittel " + words(limits).mean, .quiet)]))
            if limits.upper > limits.lower {
                out.append(.init(wanted: y(limits.upper), lines: bound("bis", words(limits).upper, limits)))
                out.append(.init(wanted: y(limits.lower), lines: bound("ab", words(limits).lower, limits)))
            }
        }
        if isRate, let target {
            out.append(.init(wanted: plot?.y(target) ?? 0, lines: [("Ziel " + German.target(target), .ink)]))
        }
        return SideLabels(out)
    }

    /// `üblich bis 56`; where there is little room, two lines or the half of it.
    private func bound(_ word: String, _ value: String, _ limits: Limits) -> [(text: String, tone: Sketch.Tone)] {
        let rest = word + " " + value
        if size == .full { return [((limits.isTrial ? "vorläufig " : "üblich ") + rest, .quiet)] }
        return (limits.isTrial ? [("vorläufig", .quiet)] : []) + [(rest, .quiet)]
    }

    private func words(_ limits: Limits) -> Words {
        limits.words ?? Words(mean: text(limits.mean), lower: text(limits.lower), upper: text(limits.upper))
    }

    private func text(_ value: Double) -> String {
        isRate && value.isFinite ? German.percent(value) : Story.amount(value)
    }

    private var table: DataTable {
        DataTable(
            caption: words.title,
            unit: unit,
            columns: [.init("Monat"), .init(name, isNumber: true), .init("Signal")],
            rows: months.indices.map { index in
                [
                    months[index].fullName, cells.indices.contains(index) ? cells[index].tableText : "–",
                    signal(index) ?? "",
                ]
            }
        )
    }
}
