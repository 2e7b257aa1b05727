internal import Days
internal import Pages

/// The links around the page of a period: the ones before and after it, the periods it lies in or consists of.
extension IntranetSet {
    func navigation(_ period: Period) -> Navigation {
        let same = periods.filter { $0.kind == period.kind }
        let place = same.firstIndex(of: period)
        func link(_ offset: Int) -> Navigation.Link? {
            guard let place, same.indices.contains(place + offset) else { return nil }
            let other = same[place + offset]
            return .init(other.title, path: KundenreaktionenPage.path(other))
        }
        return Navigation(
            place: .report,
            period: period.title,
            previous: link(-1),
            next: link(1),
            around: .init(reports: siblings(period).map { .init($0.name, path: KundenreaktionenPage.path($0)) })
        )
    }

    /// Months, quarter, year: one level down, and all levels up.
    private func siblings(_ period: Period) -> [Period] {
        let below: Period.Kind = period.kind == .year ? .quarter : .month
        return periods.filter { other in
            let contains = other.von <= period.von && period.bis <= other.bis
            let isInside = period.von <= other.von && other.bis <= period.bis
            return contains || (isInside && other.kind == below)
        }
    }
}
