import German

/// A linear scale from values to `y`, with at most four round ticks.
struct Scale: Sendable {
    let lowest: Double
    let highest: Double
    let ticks: [Double]
    /// Values are shares from 0 to 1 and are labelled in percent.
    let isShare: Bool

    static let share = Scale(lowest: 0, highest: 1, ticks: [0, 0.5, 1], isShare: true)

    /// 50 to 100 % when every value is at least 55 %, else 0 to 100 %; the panels of a row chart and the cells of a column share one.
    static func wideShare(for values: [Double]) -> Scale {
        (values.min() ?? 0) >= 0.55 ? Scale(lowest: 0.5, highest: 1, ticks: [0.5, 0.75, 1], isShare: true) : share
    }

    /// Shares of one series at a resolution that fits them: 0 to 10, 25, 50, 100 % or 50 to 100 %.
    static func share(for values: [Double]) -> Scale {
        let top = values.max() ?? 1
        if top <= 0.1 { return Scale(lowest: 0, highest: 0.1, ticks: [0, 0.05, 0.1], isShare: true) }
        if top <= 0.25 { return Scale(lowest: 0, highest: 0.25, ticks: [0, 0.1, 0.2], isShare: true) }
        if top <= 0.5 { return Scale(lowest: 0, highest: 0.5, ticks: [0, 0.25, 0.5], isShare: true) }
        return wideShare(for: values)
    }

    /// Zero to a round number above `value`, for drawings without ticks.
    init(upTo value: Double) {
        let step = Scale.step(for: max(1, value))
        self.init(lowest: 0, highest: max(1, (value / step).rounded(.up) * step), ticks: [], isShare: false)
    }

    private init(lowest: Double, highest: Double, ticks: [Double], isShare: Bool) {
        self.lowest = lowest
        self.highest = highest
        self.ticks = ticks
        self.isShare = isShare
    }

    /// - Parameter fromZero: columns need the zero line; lines may leave it when all values lie far above.
    init(values: [Double], fromZero: Bool) {
        let top = values.max() ?? 0
        let bottom = values.min() ?? 0
        let starts = fromZero || bottom < top * 0.5 ? min(0, bottom) : bottom - (top - bottom) * 0.15
        let span = max(top - starts, top == 0 ? 1 : top * 0.02, 0.000001)
        let step = Scale.step(for: span)
        let first = (starts / step).rounded(.up)
        var ticks: [Double] = []
        var index = first
        while index * step <= starts + span + step * 1e-9, ticks.count < 6 {
            ticks.append(index * step)
            index += 1
        }
        self.init(lowest: starts, highest: starts + span, ticks: ticks, isShare: false)
    }

    /// 0 at `lowest`, 1 at `highest`.
    func part(_ value: Double) -> Double { (value - lowest) / (highest - lowest) }

    /// Only the top tick carries the percent sign.
    func label(_ tick: Double) -> String {
        if isShare { return tick == ticks.last ? German.percent(tick) : German.decimal(tick * 100, decimals: 0) }
        return tick == tick.rounded() ? German.decimal(tick, decimals: 0) : German.decimal(tick)
    }

    /// The smallest of 1, 2, 5 · 10ⁿ (not below 1) that cuts the span into at most three and a bit.
    private static func step(for span: Double) -> Double {
        var power = 1.0
        while power < 1e15 {
            for factor in [1.0, 2, 5] where span / (factor * power) < 4 { return factor * power }
            power *= 10
        }
        return power
    }
}
