package import Days

/// What reactions are counted against in the Jahresbericht, such as the Bedarfsgemeinschaften of the office.
package struct Bezugsgroesse: Sendable, Hashable, Encodable {
    package let name: String
    /// Values with the month from which each holds, sorted.
    package let werte: [Wert]

    package struct Wert: Sendable, Hashable, Encodable {
        /// The first day of the month.
        package let ab: Day
        package let anzahl: Int
    }

    /// The value of the month that contains `day`; nil before the first one.
    package func wert(am day: Day) -> Int? { werte.last { $0.ab <= day }?.anzahl }

    /// The mean of the values of a period's months; nil where one of them has none.
    package func mittel(_ period: Period) -> Double? {
        var sum = 0
        var months = 0
        var month = Period(.month, containing: period.von)
        while month.von <= period.bis {
            guard let value = wert(am: month.von) else { return nil }
            sum += value
            months += 1
            month = month.next
        }
        return Double(sum) / Double(months)
    }

    /// How many there were for each 1,000 of it over a period; nil where a month has no value.
    package func jeTausend(_ count: Int, in period: Period) -> Double? {
        mittel(period).map { Double(count) / $0 * 1_000 }
    }
}
