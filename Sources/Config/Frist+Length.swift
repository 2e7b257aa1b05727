package import Days
package import Schema

extension Frist {
    package enum Length: Sendable, Hashable, Encodable {
        case arbeitstage(Int)
        case kalendertage(Int)
        case wochen(Int)
        /// The date in a column; it never moves.
        case datum(Column)
    }
}

extension Frist.Length {
    /// The last day of the deadline of an Eingang; nil for a date column, which does not depend on it.
    package func end(after eingang: Day, _ calendar: WorkCalendar) -> Day? {
        switch self {
        case .arbeitstage(let count): calendar.arbeitstage(count, after: eingang)
        case .kalendertage(let count): calendar.fristende(kalendertage: count, after: eingang)
        case .wochen(let count): calendar.fristende(wochen: count, after: eingang)
        case .datum: nil
        }
    }

    /// `in 14 Kalendertagen`, `in einer Woche`; nil for a date column.
    package var phrase: String? {
        switch self {
        case .arbeitstage(1): "in 1 Arbeitstag"
        case .arbeitstage(let count): "in \(count) Arbeitstagen"
        case .kalendertage(1): "in 1 Kalendertag"
        case .kalendertage(let count): "in \(count) Kalendertagen"
        case .wochen(1): "in einer Woche"
        case .wochen(let count): "in \(count) Wochen"
        case .datum: nil
        }
    }
}
