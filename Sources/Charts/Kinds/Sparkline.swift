package import Figures
import German

/// A line of 120 × 24 for a table cell: the range of the usual and the last point.
package struct Sparkline: Sendable {
    private let id: String
    private let title: String
    private let unit: String
    private let months: [Month]
    private let cells: [FigureValue]
    private let band: Interval?
    private let usual: String?
    private let target: Double?
    private let signal: String?

    /// - Parameters:
    ///   - title: a short name, e.g. `Eingang`.
    ///   - band: the range of the usual, in the unit of the values (shares for rates).
    ///   - usual: the band as sentences and tables print it; nil leaves it to the chart.
    ///   - target: a share; only for rates.
    ///   - signal: the rule in words when the last value is a signal.
    package init(
        id: String,
        title: String,
        unit: String,
        months: [Month],
        cells: [FigureValue],
        band: Interval? = nil,
        usual: String? = nil,
        target: Double? = nil,
        signal: String? = nil
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.months = months
        self.cells = cells
        self.band = band
        self.usual = usual
        self.target = target
        self.signal = signal
    }

    package static let width = 120.0
    package static let height = 24.0
    private static let left = 3.0
    private static let right = 112.0
    private static let top = 4.0
    private static let bottom = 20.0

    package func draw() -> Chart {
        var sketch = Sketch(width: Sparkline.width, height: Sparkline.height, isSpark: true)
        let known = months.indices.filter {
            cells.indices.contains($0) && cells[$0].number != nil && months[$0].bis == nil
        }
        let values = known.compactMap { cells[$0].number }
        guard let last = known.last, let newest = cells[last].number, isReadable(known) else {
            sketch.text("–", Sparkline.left, 16, tone: .quiet)
            let sentence = known.isEmpty ? Story.nothing(title) : title + ": zu wenige Fälle für eine Linie."
            return Chart(
                id: id,
                words: ChartWords(title, subtitle: "", sentence: sentence),
                table: table,
                isEmpty: true,
                sketch: sketch
            )
        }
        let isRate = cells.contains(where: \.isRate)
        let (low, span) = range(values + (band.map { [$0.lower, $0.upper] } ?? []), isRate)
        let y = { (value: Double) in
            span > 0
                ? Sparkline.bottom - (Sparkline.bottom - Sparkline.top) * min(1, max(0, (value - low) / span))
                : (Sparkline.bottom + Sparkline.top) / 2
        }
        if let band {
            sketch.rect(.band, Box(0, y(band.upper), 118, max(1, y(band.lower) - y(band.upper))))
        }
        if isRate, let target { sketch.line(.targetHair, Point(0, y(target)), Point(118, y(target))) }
        var runs: [[Point]] = [[]]
        for index in months.indices {
            if known.contains(index), let value = cells[index].number {
                runs[runs.count - 1].append(Point(x(index), y(value)))
            } else {
                runs.append([])
            }
        }
        sketch.polyline(.thinLine, runs: runs)
        for run in runs where run.count == 1 { sketch.circle(.point, run[0], radius: 1.25) }
        let brief = brief
        let end = Point(x(last), y(newest))
        if signal != nil { sketch.mark(.signal, end, size: 4) } else { sketch.circle(.point, end, radius: 2.25) }
        return Chart(
            id: id,
            words: ChartWords(title, subtitle: "", sentence: description(brief)),
            brief: brief,
            table: table,
            sketch: sketch
        )
    }

    /// A line is drawn of at least six months without a gap, and of rates only where most months have ten cases: what
    /// jumps between 0 and 100 % or breaks off shows chance, not a course.
    private func isReadable(_ known: [Int]) -> Bool {
        guard let first = known.first, let last = known.last, known.count >= Sparkline.fewestMonths else {
            return false
        }
        let small = known.count { Sparkline.isSmall(cells[$0]) }
        return last - first + 1 == known.count && 2 * small <= known.count
    }

    private static let fewestMonths = 6

    /// Rates over few cases: 0 to 100 %. Counts: at least 5 units, so that one case more is no mountain.
    private func range(_ bounds: [Double], _ isRate: Bool) -> (low: Double, span: Double) {
        if isRate, cells.contains(where: Sparkline.isSmall) { return (0, 1) }
        let low = bounds.min() ?? 0
        let high = max(bounds.max() ?? 0, isRate ? target ?? 0 : 0)
        if isRate { return (min(low, target ?? low), max(high - min(low, target ?? low), 0.05)) }
        return low < 5 ? (min(0, low), max(high - min(0, low), 5)) : (low, max(high - low, 5))
    }

    /// A rate over too few cases for a percentage.
    private static func isSmall(_ cell: FigureValue) -> Bool {
        cell.isRate && cell.number != nil && cell.percentShare == nil
    }

    private func x(_ index: Int) -> Double {
        months.count < 2
            ? Sparkline.right
            : Sparkline.left + (Sparkline.right - Sparkline.left) * Double(index) / Double(months.count - 1)
    }

    /// `8,0 bis 12,0, üblich 5,9 bis 14,2`: the lowest and the highest value, and the range of the usual.
    private var brief: String {
        let known = zip(months, cells).compactMap { month, cell in
            month.bis == nil ? cell.number.map { (value: $0, text: cell.text) } : nil
        }
        guard let first = known.first else { return "–" }
        let low = known.reduce(first) { $1.value < $0.value ? $1 : $0 }
        let high = known.reduce(first) { $1.value > $0.value ? $1 : $0 }
        let latest = known.last?.text ?? low.text
        let values = low.value == high.value ? "unverändert, zuletzt " + latest : low.text + " bis " + high.text
        return usualText.map { values + ", üblich " + $0 } ?? values
    }

    private var usualText: String? {
        band.map { band in
            usual
                ?? (cells.contains(where: \.isRate)
                    ? German.percentRange(band.lower, band.upper)
                    : Story.amount(band.lower) + " bis " + Story.amount(band.upper))
        }
    }

    private func description(_ brief: String) -> String {
        let words = signal.map { ", " + $0 } ?? ""
        return title + ": " + brief + words + "."
    }

    private var table: DataTable {
        DataTable(
            caption: title,
            unit: unit,
            columns: [.init("Monat"), .init(title, isNumber: true)],
            rows: months.indices.map { [months[$0].fullName, cells.indices.contains($0) ? cells[$0].tableText : "–"] }
        )
    }
}
