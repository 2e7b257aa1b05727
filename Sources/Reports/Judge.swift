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
        guard view.isMonth, !view.zeitraum.isPartial, let verlauf = verlauf(id, dimension) else {
            return Einordnung(verdict: .ohneVergleich, band: nil, verfehlung: verfehlung)
        }
        let verdict: Einordnung.Verdict =
            if let mark = verlauf.mark {
                .signal(mark.direction.rawValue)
            } else if verlauf.status.hasLimits {
                .ueblich
            } else if verlauf.status == .tooSmall {
                .zuWenige
            } else {
                .ohneVergleich
            }
        return Einordnung(verdict: verdict, band: verlauf.band, verfehlung: verfehlung)
    }

    /// The months up to the period's end with limits and signals; nil for an unknown figure.
    func verlauf(_ id: String, _ dimension: Dimension) -> Verlauf? {
        view.current.kennzahlen.place(of: id).flatMap { place in
            Verlauf(view.history.map { $0.figure(place, dimension) }, view.current.kennzahlen.all[place])
        }
    }
}
