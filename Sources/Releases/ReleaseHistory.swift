package import Days

/// All releases of an office, in the order of the calendar: everything that was ever published.
package struct ReleaseHistory: Hashable, Sendable {
    /// Sorted by month, none twice.
    package let releases: [Release]
    /// The periods that have figures, withdrawn or not: months, then quarters, then years.
    package let periods: [Period]

    package init(_ releases: [Release] = []) {
        self.releases = releases.sorted { $0.month < $1.month }
        periods = ReleaseHistory.periods(self.releases)
    }

    package func release(of month: Period) -> Release? { releases.first { $0.month == month } }

    /// The history with a further month, or with another state of one that it has.
    package func adding(_ release: Release) -> ReleaseHistory {
        ReleaseHistory(releases.filter { $0.month != release.month } + [release])
    }

    /// The releases of all months of a period; nil where one is missing.
    package func releases(in period: Period) -> [Release]? { ReleaseHistory.releases(releases, in: period) }

    private static func releases(_ releases: [Release], in period: Period) -> [Release]? {
        let own = releases.filter { period.von <= $0.month.von && $0.month.bis <= period.bis }
        let wanted =
            switch period.kind {
            case .month: 1
            case .quarter: 3
            case .year: 12
            case .span: 0
            }
        return own.count == wanted ? own : nil
    }

    private static func periods(_ all: [Release]) -> [Period] {
        guard let first = all.first?.month, let last = all.last?.month else { return [] }
        return Period.all(from: first.von, to: last.bis).filter { period in
            guard let own = releases(all, in: period), let plan = own.first?.plan else { return false }
            return !plan.tables(period.kind).isEmpty
        }
    }

    /// The periods that have pages: all their months are released, and none is withdrawn.
    package var shownPeriods: [Period] {
        periods.filter { releases(in: $0)?.allSatisfy { !$0.isWithdrawn } ?? false }
    }

    /// What was published of a period: base values and sums of shown values; nil where it has no figures.
    package func figures(of period: Period) -> ReleasedPeriod? {
        guard periods.contains(period), let own = releases(in: period) else { return nil }
        return ReleasedPeriod(period, own)
    }
}
