import German

/// The frame of a funnel: cases to the right, shares upwards from 0, or from 50 % where all lie well above it.
struct FunnelPlot {
    static let top = 16.0

    let left: Double
    let right: Double
    let highest: Double
    let size: ChartSize
    private let shares: Scale
    private let ticks: [Double]

    /// - Parameters:
    ///   - largest: the largest number of cases.
    ///   - sideWidth: the room that the labels at the right need.
    ///   - shares: what is drawn as points.
    init(largest: Double, shares: [Double], sideWidth: Double, size: ChartSize = .full) {
        self.size = size
        self.shares = size == .full ? .share : .wideShare(for: shares)
        let scale = Scale(values: [0, largest * 1.06], fromZero: true)
        highest = scale.highest
        ticks = scale.ticks
        left = (TextWidth.of(German.percent(1)) + 7).rounded(.up)
        right = size.width - max(size == .full ? 110 : 40, sideWidth).rounded(.up)
    }

    var height: Double { size == .full ? 280 : 216 }
    var bottom: Double { size == .full ? 232 : 168 }

    func x(_ n: Double) -> Double { left + (right - left) * n / highest }

    func y(_ share: Double) -> Double {
        bottom - (bottom - FunnelPlot.top) * min(1, max(0, shares.part(share)))
    }

    /// The outer and the inner range as grey areas with their edges.
    func drawBands(_ limits: [Funnel.Limit], into sketch: inout Sketch) {
        guard limits.count > 1 else { return }
        let ranges: [(Style, Style, [Interval])] = [
            (.band, .limit, limits.map(\.outer)), (.innerBand, .trialLimit, limits.map(\.inner)),
        ]
        for (area, edge, intervals) in ranges {
            let upper = zip(limits, intervals).map { Point(x(Double($0.n)), y($1.upper)) }
            let lower = zip(limits, intervals).map { Point(x(Double($0.n)), y($1.lower)) }
            let outline = (upper + lower.reversed()).map { Coordinate.pair($0.x, $0.y) }.joined(separator: "L")
            sketch.path(area, "M" + outline + "z")
            sketch.polyline(edge, runs: [upper, lower])
        }
    }

    func drawAxes(unit: String, into sketch: inout Sketch) {
        for tick in shares.ticks {
            if tick != shares.lowest { sketch.line(.grid, Point(left, y(tick)), Point(right, y(tick))) }
            sketch.text(shares.label(tick), left - 6, y(tick) + 4, anchor: .end, tone: .quiet)
        }
        sketch.line(.axis, Point(left, bottom), Point(right, bottom))
        for tick in ticks {
            sketch.text(
                German.decimal(tick, decimals: 0),
                x(tick),
                bottom + 16,
                anchor: .middle,
                tone: .quiet
            )
        }
        sketch.text(unit, (left + right) / 2, bottom + 33, anchor: .middle, tone: .quiet)
    }
}
