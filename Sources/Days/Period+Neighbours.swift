extension Period {
    /// The period of the same kind directly before; for a span the equally long one that ends the day before.
    package var previous: Period {
        switch kind {
        case .month, .quarter, .year: Period(kind, containing: von - 1)
        case .span: Period(kind: .span, von: von - dayCount, bis: von - 1)
        }
    }

    /// The period of the same kind directly after; for a span the equally long one that begins the day after.
    package var next: Period {
        switch kind {
        case .month, .quarter, .year: Period(kind, containing: bis + 1)
        case .span: Period(kind: .span, von: bis + 1, bis: bis + dayCount)
        }
    }

    /// The same month, quarter or year one year earlier; a span keeps its dates, 29 February becomes 28 February.
    package var sameLastYear: Period {
        switch kind {
        case .month, .quarter, .year: Period(kind, containing: von.shifted(months: -12))
        case .span: Period(kind: .span, von: von.shifted(months: -12), bis: bis.shifted(months: -12))
        }
    }

    /// The twelve months that end with the last one of this month or quarter, as a span; nil for years and spans.
    package var lastTwelveMonths: Period? {
        guard kind == .month || kind == .quarter else { return nil }
        return Period(von: (bis + 1).shifted(months: -12), bis: bis)
    }
}
