/// What a figure says in one cell.
package enum FigureValue: Hashable, Sendable, Encodable {
    /// How many.
    case count(Int)
    /// How many of how many; of none at all there is no share.
    case rate(Int, of: Int)
    /// A quantile in days, and the number of cases behind it, 1 or more.
    case days(Double, of: Int)
    /// Nothing to say: a quantile of no cases, a period that is not there, a dimension that the figure does not have.
    case absent

    /// PRODUCT 5: no percentage below N = 10.
    package static let smallestPercentBase = 10

    /// The count or the numerator; nil for days and where there is nothing.
    package var zaehler: Int? {
        switch self {
        case .count(let count), .rate(let count, of: _): count
        case .days, .absent: nil
        }
    }

    /// The denominator; nil for counts and where there is nothing.
    package var nenner: Int? {
        switch self {
        case .rate(_, of: let base), .days(_, of: let base): base
        case .count, .absent: nil
        }
    }

    /// What is drawn and compared: the count, the share from 0 to 1, the days; nil where there is nothing.
    package var number: Double? {
        switch self {
        case .count(let count): Double(count)
        case .rate(let count, of: let base): base > 0 ? Double(count) / Double(base) : nil
        case .days(let days, of: _): days.isFinite ? days : nil
        case .absent: nil
        }
    }

    package var isRate: Bool { if case .rate = self { true } else { false } }

    /// The share of a rate that may be written as a percentage: of ten or more.
    package var percentShare: Double? {
        if case .rate(_, of: let base) = self, base >= FigureValue.smallestPercentBase { number } else { nil }
    }
}
