internal import Analysis
internal import Charts
internal import Config
internal import Days
internal import Statistics

/// Judges figures: signal or noise by their history, and targets by the whole interval.
struct Judge {
    let view: PeriodView
    let context: ReportContext

    /// The 95 % interval of a rate after Wilson (1927); nil without a denominator.
    func wilson(_ figure: Figure?) -> Interval? {
        guard let figure, let zaehler = figure.zaehler, let nenner = figure.nenner,
            let interval = Wilson.interval(zaehler, nenner)
        else { return nil }
        return Interval(lower: interval.lower, upper: interval.upper)
    }

    func isUnterZiel(_ id: String, _ dimension: Dimension) -> Bool { verfehlung(id, dimension) == .unter }

    /// Whether and how a rate misses its Zielwert; nil without one.
    func verfehlung(_ id: String, _ dimension: Dimension) -> Zielverfehlung? {
        guard let target = context.project.zielwerte.first(where: { $0.kennzahl == id })?.anteil,
            let figure = view.current.figure(id, dimension), let zaehler = figure.zaehler, let nenner = figure.nenner
        else { return nil }
        return Zielverfehlung.of(id, zaehler: zaehler, nenner: nenner, zielwert: target)
    }

    /// Signal or noise of a whole month against up to 36 months; other periods are not judged.
    func einordnung(_ id: String, _ dimension: Dimension) -> Einordnung {
        let verfehlung = verfehlung(id, dimension)
        guard view.isMonth, !view.zeitraum.isPartial, let place = view.current.kennzahlen.place(of: id),
            let (assessment, band) = assess(place, dimension)
        else { return Einordnung(verdict: .ohneVergleich, band: nil, verfehlung: verfehlung) }
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
            verfehlung: verfehlung
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
