internal import Analysis
internal import Days
internal import German

/// The last twelve months written so that they compare with the period at a glance.
extension PeriodView {
    /// What a mean is of: `Monat` or `Quartal`.
    var meanUnit: String { zeitraum.period.kind == .quarter ? "Quartal" : "Monat" }

    /// A rate or quantile over the twelve months; of a count the mean per month or quarter, of what is counted at a
    /// day's end the mean of the twelve month ends.
    ///
    /// - Parameter sign: stands before a mean; none where the head of the column has it.
    func lastTwelveText(_ id: String, _ dimension: Dimension, sign: String = "") -> String {
        guard let lastTwelve, let place = current.kennzahlen.place(of: id) else { return "–" }
        let kennzahl = current.kennzahlen.all[place]
        guard kennzahl.kind == .count else {
            return FigureText.text(lastTwelve.figure(place, dimension), kennzahl.kind)
        }
        guard kennzahl.isStanding else { return sign + lastTwelveMean { $0.count(id, dimension) } }
        let ends = months.suffix(12)
        return sign + FigureText.mean(ends.reduce(0) { $0 + $1.count(id, dimension) }, of: ends.count)
    }

    /// The mean per month or quarter of what is counted over the twelve months.
    func lastTwelveMean(_ count: (PeriodFigures) -> Int) -> String {
        lastTwelve.map { FigureText.mean(count($0), of: zeitraum.period.kind == .quarter ? 4 : 12) } ?? "–"
    }
}
