package import Days
import German

/// One month on the time axis; `bis` is set when the Stichtag cuts the month off.
package struct Month: Sendable, Equatable {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// The last day covered, when that is not the last day of the month.
    package let bis: Day?

    /// - Parameter month: 1 to 12; other values are brought into that range.
    package init(year: Int, month: Int, bis: Day? = nil) {
        self.year = year
        self.month = min(12, max(1, month))
        self.bis = bis
    }

    /// `Okt`.
    var short: String { MonthNames.short[month - 1] }

    /// `Oktober 2026`.
    package var name: String { German.months[month - 1] + " \(year)" }

    /// `November 2026 (bis 12.11.2026)`.
    var fullName: String { name + (bis.map { " (bis " + German.date($0) + ")" } ?? "") }

    /// `bis 12.11.`
    var cutOff: String? { bis.map { "bis " + String(German.date($0).prefix(6)) } }
}
