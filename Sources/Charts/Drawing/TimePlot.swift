import Figures

/// The frame of a time series: 640 × 188, or 312 × 172 for half a column, months below, values at the left, room for direct labels at the right.
struct TimePlot {
    static let height = 188.0
    static let top = 16.0
    static let bottom = 152.0
    private static let mostMonthsWithOwnLabel = 14

    let months: [Month]
    let scale: Scale
    let left: Double
    let right: Double
    let size: ChartSize
    /// False where the columns of a month are of several years.
    private let showsYear: Bool

    /// - Parameter labelWidth: what the direct labels need; the plot keeps at least 380 px.
    init(months: [Month], scale: Scale, labelWidth: Double, size: ChartSize = .full, showsYear: Bool = true) {
        self.months = months
        self.scale = scale
        self.size = size
        self.showsYear = showsYear
        let ticks = scale.ticks.map { TextWidth.of(scale.label($0)) }.max() ?? 0
        left = max(size == .full ? 38 : 26, (ticks + 7).rounded(.up))
        let (least, most) = size == .full ? (110.0, 220.0) : (40.0, 120.0)
        right = size.width - min(max(least, labelWidth.rounded(.up)), most)
    }

    var height: Double { size == .full ? TimePlot.height : 172 }

    /// In a small chart the highest point keeps room for a word above it.
    var top: Double { size == .full ? TimePlot.top : 22 }

    /// The base line.
    var bottom: Double { size == .full ? TimePlot.bottom : 136 }

    /// Columns are at most 48 wide, however few months there are.
    var columnWidth: Double { min(step * 0.72, 48) }

    var step: Double { (right - left) / Double(max(1, months.count)) }

    func x(_ index: Int) -> Double { left + (Double(index) + 0.5) * step }

    func y(_ value: Double) -> Double {
        bottom - min(1, max(0, scale.part(value))) * (bottom - top)
    }

    /// The points of a line, cut into runs wherever a value is absent or its month is not whole.
    func runs(_ cells: [FigureValue]) -> [[Point]] {
        var runs: [[Point]] = [[]]
        for index in months.indices {
            if let point = point(cells, index) { runs[runs.count - 1].append(point) } else { runs.append([]) }
        }
        return runs.filter { !$0.isEmpty }
    }

    /// Where a value stands; nil when there is none or the Stichtag cuts its month off.
    func point(_ cells: [FigureValue], _ index: Int) -> Point? {
        guard cells.indices.contains(index), months[index].bis == nil, let value = cells[index].number else {
            return nil
        }
        return Point(x(index), y(value))
    }

    /// Grid lines, tick labels, base line and month labels.
    func drawAxes(into sketch: inout Sketch) {
        for tick in scale.ticks {
            if tick != scale.lowest { sketch.line(.grid, Point(left, y(tick)), Point(right, y(tick))) }
            sketch.text(scale.label(tick), left - 6, y(tick) + 4, anchor: .end, tone: .quiet)
        }
        sketch.line(.axis, Point(left, bottom), Point(right, bottom))
        drawMonths(into: &sketch)
    }

    private func drawMonths(into sketch: inout Sketch) {
        var taken: [Box] = []
        let last = months.count - 1
        let every = months.count <= (size == .full ? TimePlot.mostMonthsWithOwnLabel : 5) ? 1 : step * 3 < 34 ? 6 : 3
        var wanted = months.indices.filter { (months[$0].month - 1) % every == 0 }
        // The cut-off month is labelled in any case, so it goes first.
        if last >= 0, months[last].bis != nil { wanted = [last] + wanted.filter { $0 != last } }
        for index in wanted {
            let month = months[index]
            let width = TextWidth.of(month.short)
            let box = Box(x(index) - width / 2 - 2, bottom + 4, width + 4, 12)
            guard !taken.contains(where: box.overlaps) else { continue }
            taken.append(box)
            sketch.text(month.short, x(index), bottom + 14, anchor: .middle, tone: .quiet)
            if let note = month.cutOff {
                sketch.text(note, x(index) - width / 2, bottom + 27, tone: .quiet)
                taken.append(Box(x(index) - width / 2 - 2, bottom + 17, TextWidth.of(note) + 4, 12))
            } else if showsYear,
                index == 0 || month.month == 1 || !months[..<index].contains(where: { $0.year == month.year })
            {
                let year = String(month.year)
                let yearBox = Box(x(index) - 15, bottom + 17, 30, 12)
                guard !taken.contains(where: yearBox.overlaps) else { continue }
                taken.append(yearBox)
                sketch.text(year, x(index), bottom + 27, anchor: .middle, tone: .quiet)
            }
        }
    }
}
