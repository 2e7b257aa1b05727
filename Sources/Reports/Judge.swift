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
    static let lessIsBetter: Set<String> = ["folgequote", "verhalten", "eskaliert"]
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
        guard view.isMonth, !view.zeitraum.isPartial, let verlauf = verlauf(id, dimension) else {
            return Einordnung(verdict: .ohneVergleich, band: nil, isUnterZiel: isUnterZiel)
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
        return Einordnung(verdict: verdict, band: verlauf.band, isUnterZiel: isUnterZiel)
    }

    /// The months up to the period's end with limits and signals; nil for an unknown figure.
    func verlauf(_ id: String, _ dimension: Dimension) -> Verlauf? {
        view.current.kennzahlen.place(of: id).flatMap { place in
            Verlauf(view.history.map { $0.figure(place, dimension) }, view.current.kennzahlen.all[place])
        }
    }
}
