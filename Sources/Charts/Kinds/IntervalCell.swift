import Figures
import German

/// A rate with its interval, 160 × 24 for a table cell; the column's head says `0 bis 100 %` or `50 bis 100 %`.
package struct IntervalCell: Sendable {
    private let id: String
    private let title: String
    private let unit: String
    private let now: String
    private let before: String
    private let entry: DotInterval.Entry
    private let scale: Scale

    /// - Parameters:
    ///   - title: the row's name, e.g. `Abschluss in 14 Tagen`.
    ///   - now: the period of the dot, e.g. `Oktober 2026`.
    ///   - before: the period of the hollow dot.
    ///   - column: the scale of the column; nil for a cell that stands alone.
    package init(
        id: String,
        title: String,
        unit: String,
        now: String,
        before: String,
        entry: DotInterval.Entry,
        column: Column? = nil
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.now = now
        self.before = before
        self.entry = entry
        scale = column?.scale ?? DotInterval.scale([entry])
    }

    /// What the cells of a column share.
    package struct Column: Sendable {
        let scale: Scale

        /// - Parameter entries: all of the column.
        package init(_ entries: [DotInterval.Entry]) { scale = DotInterval.scale(entries) }

        /// The head of the column: `50 bis 100 %`.
        package var head: String { German.percentRange(scale.lowest, scale.highest) }
    }

    package func draw() -> Chart {
        let range = range
        var sketch = Sketch(width: CellPlot.width, height: CellPlot.height, isSpark: true)
        let x = { (share: Double) in 5 + 150 * min(1, max(0, scale.part(share))) }
        for share in scale.ticks { sketch.line(.grid, Point(x(share), 0), Point(x(share), CellPlot.height)) }
        if let value = entry.rate.number {
            if let before = entry.previous.number { sketch.circle(.previous, Point(x(before), 12), radius: 3.25) }
            if let interval = entry.interval {
                sketch.line(.interval, Point(x(interval.lower), 12), Point(x(interval.upper), 12))
            }
            if let target = entry.target { sketch.line(.targetTick, Point(x(target), 5), Point(x(target), 19)) }
            sketch.circle(.point, Point(x(value), 12), radius: 4)
        }
        return Chart(
            id: id,
            words: ChartWords(title, subtitle: "", sentence: description(range)),
            brief: brief(range),
            table: table,
            isEmpty: entry.rate.number == nil,
            sketch: sketch
        )
    }

    /// `65 bis 90 %, Ziel 90 %`.
    private func brief(_ range: String?) -> String {
        guard entry.rate.number != nil else { return entry.rate.text }
        let parts = [
            range, entry.target.map { "Ziel " + German.target($0) },
        ]
        .compactMap(\.self)
        return parts.isEmpty ? entry.rate.text : parts.joined(separator: ", ")
    }

    /// The interval, with the decimals that show on which side of the target a bound lies.
    private var range: String? {
        entry.interval.map {
            German.percentRange($0.lower, $0.upper, apartFrom: entry.target.map { [$0] } ?? [])
        }
    }

    private func description(_ range: String?) -> String {
        guard entry.rate.number != nil else { return Story.nothing(title) }
        let interval = range.map { ", mit Unsicherheit " + $0 }
        let previous = entry.previous.number == nil ? "" : "; " + before + " " + entry.previous.text
        let target = entry.target.map { "; Ziel " + German.target($0) }
        let flag = entry.flag.map { "; " + $0.words }
        return title + ": " + now + " " + entry.rate.text + (interval ?? "") + previous + (target ?? "") + (flag ?? "")
            + "."
    }

    private var table: DataTable {
        DataTable(
            caption: title,
            unit: unit,
            columns: [
                .init(now, isNumber: true), .init(before, isNumber: true), .init("Ziel", isNumber: true),
                .init("Einordnung"),
            ],
            rows: [
                [
                    entry.rate.tableText, entry.previous.tableText, entry.target.map { German.target($0) } ?? "–",
                    entry.flag?.words ?? "",
                ]
            ]
        )
    }
}
