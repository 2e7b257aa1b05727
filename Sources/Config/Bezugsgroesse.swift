package import Days

/// What reactions are counted against in the Jahresbericht, such as the Bedarfsgemeinschaften of the office.
package struct Bezugsgroesse: Sendable, Equatable {
    package let name: String
    /// Values with the month from which each holds, sorted.
    package let werte: [Wert]

    package struct Wert: Sendable, Equatable {
        /// The first day of the month.
        package let ab: Day
        package let anzahl: Int
    }

    /// The value of the month that contains `day`; nil before the first one.
    package func wert(am day: Day) -> Int? { werte.last { $0.ab <= day }?.anzahl }
}
