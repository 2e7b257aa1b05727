internal import Days
internal import Figures
internal import German
internal import Judgement

/// The last twelve months written so that they compare with the period at a glance.
extension PeriodView {
    /// What a mean is of: `Monat` or `Quartal`.
    var meanUnit: String { zeitraum.period.kind == .quarter ? "Quartal" : "Monat" }

    /// A rate or quantile over the twelve months; of a count the mean per month or quarter, of what is counted at a
    /// day's end the mean of the twelve month ends.
    ///
    /// - Parameter sign: stands before a mean; none where the head of the column has it.
    func lastTwelveText(_ id: FigureID, _ cross: Cross, sign: String = "") -> String {
        guard let lastTwelve else { return "–" }
        guard case .count = lastTwelve[id, cross] else { return lastTwelve[id, cross].unitText }
        guard catalogue[id]?.isStanding == true else { return sign + lastTwelveMean { $0.count(id, cross) } }
        let ends = months.suffix(12)
        return sign + PeriodView.mean(ends.reduce(0) { $0 + $1.count(id, cross) }, of: ends.count)
    }

    /// The mean per month or quarter of what is counted over the twelve months.
    func lastTwelveMean(_ count: (FigureTable) -> Int) -> String {
        lastTwelve.map { PeriodView.mean(count($0), of: zeitraum.period.kind == .quarter ? 4 : 12) } ?? "–"
    }

    /// `45,5`: the mean of some counts with one decimal; `1.204` from a thousand on, `0` for nothing at all.
    static func mean(_ total: Int, of parts: Int) -> String {
        guard total > 0, parts > 0 else { return "0" }
        let mean = Double(total) / Double(parts)
        return German.decimal(mean, decimals: mean < 999.95 ? 1 : 0)
    }
}
