internal import Days
internal import Releases

/// The periods whose values of the whole were rounded themselves, in order; those without a release are gaps.
struct Timeline {
    let periods: [Period]

    init(_ history: ReleaseHistory) {
        var periods: [Period] = []
        for release in history.releases {
            for values in release.werte where values.period.kind == release.plan.base { periods.append(values.period) }
        }
        self.periods = periods
    }

    /// Whether the period before it is there.
    func follows(_ place: Int) -> Bool { place > 0 && periods[place - 1].bis + 1 == periods[place].von }

    func base(in period: Period) -> [Period] { periods.filter { period.von <= $0.von && $0.bis <= period.bis } }
}
