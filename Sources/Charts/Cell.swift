import German

/// One published value; what is starred or absent carries no number that could leak into a picture.
package enum Cell: Sendable, Equatable {
    case count(Int)
    /// A measure that is no count, e.g. a median in days; finite.
    case amount(Double)
    /// `zaehler` of `nenner`; without a `nenner` there is no rate.
    case rate(zaehler: Int, nenner: Int)
    case missing
    /// Held back by disclosure control; printed as `*`, drawn as nothing.
    case suppressed

    /// What is drawn: the number, or the share from 0 to 1; nil draws nothing.
    package var value: Double? {
        switch self {
        case .count(let count): Double(count)
        case .amount(let amount): amount.isFinite ? amount : nil
        case .rate(let zaehler, let nenner): nenner > 0 ? Double(zaehler) / Double(nenner) : nil
        case .missing, .suppressed: nil
        }
    }

    /// `1.532`, `12,5`, `36 von 44`, `–` or `*`.
    package var text: String {
        switch self {
        case .count(let count): German.number(count)
        case .amount(let amount): amount.isFinite ? German.decimal(amount) : "–"
        case .rate(let zaehler, let nenner):
            nenner > 0 ? German.number(zaehler) + " von " + German.number(nenner) : "–"
        case .missing: "–"
        case .suppressed: "*"
        }
    }

    /// As `text`, a rate from N = 10 upwards with its percentage: `36 von 44 (82 %)`.
    package var tableText: String {
        guard case .rate(_, let nenner) = self, nenner >= Cell.smallestPercentBase, let share = value else {
            return text
        }
        return text + " (" + German.percent(share) + ")"
    }

    var isRate: Bool {
        if case .rate = self { return true }
        return false
    }

    /// A rate over fewer than ten: no percentage, a hollow point.
    var isSmall: Bool {
        if case .rate(_, let nenner) = self { return nenner > 0 && nenner < Cell.smallestPercentBase }
        return false
    }

    /// PRODUCT 5: no percentage below N = 10.
    static let smallestPercentBase = 10
}
