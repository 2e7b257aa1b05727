internal import Days
internal import Releases

/// The periods whose values of the whole are rounded themselves, in order, also where their tables are left out; those
/// without a release are gaps.
struct Timeline {
    let periods: [Period]
    /// Whether nothing was released before the first of them.
    private let hasBeginning: Bool

    init(_ history: ReleaseHistory) {
        let periods = history.releases.compactMap { release in
            let period = Period(release.plan.base, containing: release.month.von)
            return period.bis == release.month.bis && history.releases(in: period) != nil ? period : nil
        }
        self.periods = periods
        hasBeginning = periods.first?.von == history.releases.first?.month.von
    }

    /// Whether the period before it is there.
    func follows(_ place: Int) -> Bool { place > 0 && periods[place - 1].bis + 1 == periods[place].von }

    /// Whether nothing was open before it: not so for the first quarter of an office that has released a month before it.
    func isFirst(_ place: Int) -> Bool { place == 0 && hasBeginning }

    func base(in period: Period) -> [Period] { periods.filter { period.von <= $0.von && $0.bis <= period.bis } }
}
