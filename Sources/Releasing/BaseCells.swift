package import Days
package import Releases

/// Which values of a period are rounded themselves; all others are sums of shown ones (PRODUCT 7 (3)).
package enum BaseCells {
    /// - Parameter releases: those of all months of the period, in order.
    package static func all(_ period: Period, _ releases: [Release]) -> [ReleasedCell] {
        guard let plan = releases.last?.plan else { return [] }
        let own = ReleasedPeriod.tables(period.kind, releases).filter { table in
            switch table {
            case .eingang, .erledigt, .bestand, .fristen: plan.base == period.kind
            case .eingangArt, .eingangBereich: period.kind == .quarter
            case .fristenBereich, .folgequote, .massnahmen, .kritisch, .lob: true
            }
        }
        let rules = ReleasedRule.common(releases).map(\.rule)
        return ReleasedPeriod.cells(
            own,
            rules,
            ReleasedName.union(releases.map(\.bereiche)),
            ReleasedName.union(releases.map(\.anliegen))
        )
    }
}
