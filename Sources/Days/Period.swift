/// A reporting period of whole days: a month, a quarter, a year, or any span.
package struct Period: Hashable, Comparable, Sendable, Encodable {
    /// In the order in which periods are sorted.
    package enum Kind: Int, CaseIterable, Comparable, Sendable, Encodable {
        case month, quarter, year, span

        package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    package let kind: Kind
    /// The first day.
    package let von: Day
    /// The last day, included.
    package let bis: Day

    init(kind: Kind, von: Day, bis: Day) {
        self.kind = kind
        self.von = von
        self.bis = bis
    }

    /// A span of days; nil when it ends before it begins.
    package init?(von: Day, bis: Day) {
        guard von <= bis else { return nil }
        self.init(kind: .span, von: von, bis: bis)
    }

    /// The month, quarter or year that contains the day; the day itself for a span.
    package init(_ kind: Kind, containing day: Day) {
        let (year, month, dayOfMonth) = day.civil
        var von = day
        var bis = day
        if kind != .span {
            von = day - (dayOfMonth - 1)
            bis = day + (Day.length(ofMonth: month, year: year) - dayOfMonth)
        }
        let (months, place) =
            switch kind {
            case .month, .span: (1, 0)
            case .quarter: (3, (month - 1) % 3)
            case .year: (12, month - 1)
            }
        for _ in 0..<place { von = Period(.month, containing: von - 1).von }
        for _ in place + 1..<max(months, place + 1) { bis = Period(.month, containing: bis + 1).bis }
        self.init(kind: kind, von: von, bis: bis)
    }

    package func contains(_ day: Day) -> Bool { von <= day && day <= bis }

    /// Number of days, 1 or more.
    package var dayCount: Int { bis - von + 1 }

    /// By kind (month, quarter, year, span), then by first day, then by last day.
    package static func < (left: Period, right: Period) -> Bool {
        (left.kind, left.von, left.bis) < (right.kind, right.von, right.bis)
    }

    /// All months, quarters and years from the ones that contain `from` to the ones that contain `to`, sorted.
    package static func all(from: Day, to: Day) -> [Period] {
        var periods: [Period] = []
        guard from <= to else { return periods }
        for kind in [Kind.month, .quarter, .year] {
            var period = Period(kind, containing: from)
            while period.von <= to {
                periods.append(period)
                period = Period(kind, containing: period.bis + 1)
            }
        }
        return periods
    }
}
