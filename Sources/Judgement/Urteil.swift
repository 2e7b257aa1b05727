package import Figures
package import Statistics

/// All that may be said of one figure in one cell of one period; sentence, mark, cell and chart read nothing else.
package struct Urteil: Hashable, Sendable {
    package let value: FigureValue
    /// A share from 0 to 1; nil where none is set.
    package let zielwert: Double?
    package let verfehlung: Zielverfehlung?
    /// The months up to the period's end; nil where they make no series.
    package let verlauf: Verlauf?
    /// Of a whole month; nil for every other period.
    package let zeichen: Zeichen?
    /// Whether the same month of the year before was much the same, so that a season explains the mark.
    package let wieImVorjahr: Bool
    /// The range of the usual for a whole month, in the unit of the values.
    package let band: ConfidenceInterval?

    /// Clopper and Pearson's 95 % of a rate; nil below ten cases, where no page shows one.
    package var interval: ConfidenceInterval? {
        guard case .rate(let zaehler, of: let nenner) = value, nenner >= FigureValue.smallestPercentBase else {
            return nil
        }
        return ClopperPearson.interval(zaehler, nenner)
    }

    /// A month inside its band, without a mark of any rule.
    package var isUeblich: Bool { band != nil && zeichen == nil }

    /// ◆ that may lead: beyond the limits, or a rare count that rose.
    package var isUngewoehnlich: Bool { zeichen?.isUngewoehnlich ?? false }
}
