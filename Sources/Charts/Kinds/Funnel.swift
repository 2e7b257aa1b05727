package import Figures
import German

/// Rates of teams against their number of cases, with the limits that the other teams leave; what lies outside is named, the others where there is room for all.
package struct Funnel: Sendable {
    package struct Point: Sendable {
        package let name: String
        /// A rate; its `nenner` is the place on the x axis.
        package let rate: FigureValue
        /// Set when the point lies outside: `seltener`.
        package let signal: String?

        package init(name: String, rate: FigureValue, signal: String? = nil) {
            self.name = name
            self.rate = rate
            self.signal = signal
        }
    }

    /// The limits at one number of cases, as shares.
    package struct Limit: Sendable {
        package let n: Int
        package let inner: Interval
        package let outer: Interval

        /// - Parameters:
        ///   - n: the number of cases, at least 1.
        ///   - inner: 95 %.
        ///   - outer: 99.8 %.
        package init(n: Int, inner: Interval, outer: Interval) {
            self.n = n
            self.inner = inner
            self.outer = outer
        }
    }

    /// More names than that are a thicket, even where they fit.
    private static let mostNames = 16
    private let id: String
    private let words: ChartWords
    private let unit: String
    private let rowName: String
    private let points: [Point]
    private let mean: Double
    private let limits: [Limit]
    private let size: ChartSize

    /// - Parameters:
    ///   - unit: what `n` counts, e.g. `fällige Reaktionen`.
    ///   - rowName: what a point is, e.g. `Team`.
    ///   - points: in the order of the config.
    ///   - mean: the share of the teams that the others are compared with.
    ///   - limits: by rising `n`; they may reach beyond the largest point.
    package init(
        id: String,
        words: ChartWords,
        unit: String,
        rowName: String,
        points: [Point],
        mean: Double,
        limits: [Limit],
        size: ChartSize = .full
    ) {
        self.id = id
        self.words = words
        self.unit = unit
        self.rowName = rowName
        self.points = points
        self.mean = mean
        self.limits = limits
        self.size = size
    }

    package func draw() -> Chart {
        let places = points.compactMap { point -> (point: Point, n: Double, share: Double)? in
            guard case .rate(_, of: let nenner) = point.rate, let share = point.rate.number else { return nil }
            return (point, Double(nenner), share)
        }
        guard !places.isEmpty else {
            return Chart(
                id: id,
                words: words,
                sentence: Story.nothing(unit),
                table: table,
                size: size
            )
        }
        let frame = FunnelPlot(
            largest: max(places.map(\.n).max() ?? 1, 2),
            shares: places.map(\.share),
            sideWidth: sideLabels(nil).width,
            size: size
        )
        var sketch = Sketch(width: size.width, height: frame.height)
        let shown = limits.filter { $0.n >= 1 && Double($0.n) <= frame.highest }
        frame.drawBands(shown, into: &sketch)
        frame.drawAxes(unit: unit, into: &sketch)
        sketch.line(.mean, .init(frame.left, frame.y(mean)), .init(frame.right, frame.y(mean)))
        var free = FreeLabels(frame: Box(frame.left, 0, frame.right - frame.left, frame.bottom - 2))
        for place in places {
            let at = Charts.Point(frame.x(place.n), frame.y(place.share))
            free.block(Box(at.x - 5, at.y - 5, 10, 10))
            if place.point.signal == nil { sketch.circle(.point, at, radius: 3.5) }
        }
        for place in places where place.point.signal != nil {
            sketch.mark(.signal, .init(frame.x(place.n), frame.y(place.share)))
        }
        for place in places {
            guard let signal = place.point.signal else { continue }
            let at = Charts.Point(frame.x(place.n), frame.y(place.share))
            let around = FreeLabels.around(at, preferAbove: place.share >= mean)
            let long = place.point.name + ": " + place.point.rate.text + ", " + signal
            if !free.set(long, tone: .strong, at: around, in: &sketch),
                !free.set(place.point.name + ", " + place.point.rate.text, tone: .strong, at: around, in: &sketch)
            {
                free.set(place.point.name, tone: .strong, at: around, in: &sketch)
            }
        }
        let others = places.filter { $0.point.signal == nil }
        var (trial, drawn) = (free, sketch)
        let fits = others.allSatisfy { place in
            let at = Charts.Point(frame.x(place.n), frame.y(place.share))
            let near = FreeLabels.around(at, preferAbove: place.share >= mean, gap: 6).prefix(8)
            return trial.set(place.point.name, tone: .quiet, at: Array(near), in: &drawn)
        }
        if fits, size == .half, others.count <= Funnel.mostNames { sketch = drawn }
        sideLabels((frame, shown.last)).draw(into: &sketch, x: frame.right, top: 2, bottom: frame.bottom + 8)
        return Chart(id: id, words: words, table: table, sketch: sketch)
    }

    private func sideLabels(_ plot: (frame: FunnelPlot, last: Limit?)?) -> SideLabels {
        let y = { (value: Double?) in value.flatMap { plot?.frame.y($0) } ?? 0 }
        var out: [SideLabels.Label] = []
        if !limits.isEmpty {
            let last = plot?.last
            out.append(.init(wanted: y(last?.outer.upper), lines: [("99,8" + German.narrowSpace + "%", .quiet)]))
            out.append(.init(wanted: y(last?.inner.upper), lines: [("95" + German.narrowSpace + "%", .quiet)]))
        }
        out.append(.init(wanted: y(mean), lines: [("die anderen: " + German.percent(mean), .ink)]))
        if !limits.isEmpty {
            let last = plot?.last
            out.append(.init(wanted: y(last?.inner.lower), lines: [("95" + German.narrowSpace + "%", .quiet)]))
            out.append(.init(wanted: y(last?.outer.lower), lines: [("99,8" + German.narrowSpace + "%", .quiet)]))
        }
        return SideLabels(out)
    }

    private var table: DataTable {
        DataTable(
            caption: words.title,
            unit: unit,
            columns: [.init(rowName), .init("Anteil", isNumber: true), .init("Signal")],
            rows: points.map { [$0.name, $0.rate.tableText, $0.signal ?? ""] }
        )
    }
}
