internal import Days
internal import Releases

/// The periods whose values of the whole are rounded themselves, in order, also where their tables are left out; those
/// without a release are gaps.
struct Timeline {
    let periods: [Period]

    init(_ history: ReleaseHistory) {
        periods = history.releases.compactMap { release in
            let period = Period(release.plan.base, containing: release.month.von)
            return period.bis == release.month.bis && history.releases(in: period) != nil ? period : nil
        }
    }

    /// Whether the period before it is there.
    func follows(_ place: Int) -> Bool { place > 0 && periods[place - 1].bis + 1 == periods[place].von }

    func base(in period: Period) -> [Period] { periods.filter { period.von <= $0.von && $0.bis <= period.bis } }
}
