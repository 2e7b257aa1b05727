internal import Analysis
internal import Charts
internal import Config
internal import Days
internal import Statistics

/// Judges figures: signal or noise by their history, and targets by the whole interval.
struct Judge {
    let view: PeriodView
    let context: ReportContext

    /// Figures of which less is better.
    private static let lessIsBetter: Set<String> = ["folgequote", "verhalten", "eskaliert"]
    /// Fewer cases than this are never called below target, whatever the interval says.
    private static let smallestJudgedBase = 5

    /// The 95 % interval of a rate after Wilson (1927); nil without a denominator.
    func wilson(_ figure: Figure?) -> Interval? {
        guard let figure, let zaehler = figure.zaehler, let nenner = figure.nenner,
            let interval = Wilson.interval(zaehler, nenner)
        else { return nil }
        return Interval(lower: interval.lower, upper: interval.upper)
    }

    /// A rate is below its Zielwert only when the whole interval is, and from five cases on.
    func isUnterZiel(_ id: String, _ dimension: Dimension) -> Bool {
        let figure = view.current.figure(id, dimension)
        guard let target = context.project.zielwerte.first(where: { $0.kennzahl == id })?.anteil,
            figure?.nenner ?? 0 >= Judge.smallestJudgedBase, let interval = wilson(figure)
        else { return false }
        return Judge.lessIsBetter.contains(id) ? interval.lower > target : interval.upper < target
    }

    /// Signal or noise of a whole month against up to 36 months; other periods are not judged.
    func einordnung(_ id: String, _ dimension: Dimension) -> Einordnung {
        let isUnterZiel = isUnterZiel(id, dimension)
        guard view.isMonth, !view.zeitraum.isPartial, let place = view.current.kennzahlen.place(of: id),
            let (assessment, band) = assess(place, dimension)
        else { return Einordnung(verdict: .ohneVergleich, band: nil, isUnterZiel: isUnterZiel) }
        let verdict: Einordnung.Verdict =
            if let mark = assessment.mark {
                .signal(mark.direction.rawValue)
            } else if assessment.status.hasLimits {
                .ueblich
            } else if assessment.status == .tooSmall {
                .zuWenige
            } else {
                .ohneVergleich
            }
        return Einordnung(
            verdict: verdict,
            band: assessment.status.hasLimits ? band : nil,
            isUnterZiel: isUnterZiel
        )
    }

    /// Counts and durations by an XmR chart, rates with their changing denominators by a P chart.
    private func assess(_ place: Int, _ dimension: Dimension) -> (Assessment, Interval?)? {
        let figures = view.history.map { $0.figure(place, dimension) }
        let kennzahl = view.current.kennzahlen.all[place]
        // Mentions of a topic are judged by their number: the rate of one topic falls when another rises.
        let isCount = kennzahl.kind == .count || kennzahl.id.hasPrefix("anliegen.")
        if kennzahl.kind == .rate, !isCount {
            guard
                let chart = try? PChart(
                    zaehler: figures.map { $0.zaehler ?? 0 },
                    nenner: figures.map { $0.nenner ?? 0 }
                )
            else { return nil }
            let limits = chart.points.last?.limits
            return (chart.assessment(), limits.map { Interval(lower: $0.lower, upper: $0.upper) })
        }
        var options = XmRChart.Options()
        options.floorsAtZero = true
        let values = isCount ? figures.map { Double($0.zaehler ?? 0) } : figures.compactMap(\.wert)
        guard values.count == figures.count, let chart = try? XmRChart(values: values, options: options) else {
            return nil
        }
        let policy = isCount ? LimitPolicy() : LimitPolicy(minimumMean: 0)
        return (chart.assessment(policy), chart.limits.map { Interval(lower: $0.lower, upper: $0.upper) })
    }
}
