internal import Analysis
internal import Charts
internal import Config

/// Judges figures: signal or noise by their history, and targets by the whole interval.
struct Judge {
    let view: PeriodView
    let context: ReportContext

    /// Figures of which less is better.
    private static let lessIsBetter: Set<String> = ["folgequote", "verhalten", "eskaliert"]

    /// The 95 % interval of a rate after Wilson (1927); nil without a denominator.
    func wilson(_ figure: Figure?) -> Interval? {
        guard let figure, let zaehler = figure.zaehler, let nenner = figure.nenner, nenner > 0 else { return nil }
        let z = 1.959963984540054
        let n = Double(nenner)
        let share = Double(zaehler) / n
        let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return Interval(lower: max(0, centre - half), upper: min(1, centre + half))
    }

    /// A rate is below its Zielwert only when the whole interval is.
    func isUnterZiel(_ id: String, _ dimension: Dimension) -> Bool {
        guard let target = context.project.zielwerte.first(where: { $0.kennzahl == id })?.anteil,
            let interval = wilson(view.current.figure(id, dimension))
        else { return false }
        return Judge.lessIsBetter.contains(id) ? interval.lower > target : interval.upper < target
    }

    func einordnung(_ id: String, _ dimension: Dimension) -> Einordnung {
        Einordnung(verdict: .ohneVergleich, band: nil, isUnterZiel: isUnterZiel(id, dimension))
    }
}
