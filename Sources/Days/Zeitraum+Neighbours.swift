/// What a period is compared with: a whole one with whole ones, one that the Stichtag cuts off with the same days.
extension Zeitraum {
    /// The period before; of a cut off one its same days, fewer where its month is shorter.
    package var previous: Period {
        guard isPartial else { return period.previous }
        let before = period.previous
        let last =
            switch period.kind {
            case .month: stand.shifted(months: -1)
            case .quarter: stand.shifted(months: -3)
            case .year: stand.shifted(months: -12)
            case .span: before.von + (stand - von)
            }
        return Period(days: before.von, last)
    }

    /// The same period a year before; of a cut off one its same days, 28 February for 29 February.
    package var sameLastYear: Period {
        let year = period.sameLastYear
        return isPartial ? Period(days: year.von, stand.shifted(months: -12)) : year
    }
}

extension Period {
    /// The month where the days are just one, for its figures are there already; else a span.
    fileprivate init(days von: Day, _ bis: Day) {
        let month = Period(.month, containing: von)
        self = month.von == von && month.bis == bis ? month : Period(kind: .span, von: von, bis: bis)
    }
}
