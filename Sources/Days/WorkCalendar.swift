/// Arbeitstage and Fristen of one office: the Land's Feiertage, its own Schließtage and its rule for the Fristende.
package struct WorkCalendar: Sendable {
    private let holidays: Holidays
    private let schliesstage: Set<Day>
    private let verschieben: Bool

    /// - Parameters:
    ///   - schliesstage: no Arbeitstage, but they never move a Fristende.
    ///   - verschieben: false for `fristende: strikt`, where a deadline of days or weeks ends on the day it falls on.
    package init(
        land: Land,
        regional: Set<RegionalHoliday> = [],
        schliesstage: Set<Day> = [],
        verschieben: Bool = true
    ) {
        holidays = Holidays(land: land, regional: regional)
        self.schliesstage = schliesstage
        self.verschieben = verschieben
    }

    /// The name of the gesetzlicher Feiertag, nil when the day is none.
    package func feiertag(_ day: Day) -> String? { holidays.name(of: day) }

    /// Monday to Friday, no gesetzlicher Feiertag.
    package func isWerktag(_ day: Day) -> Bool { day.weekday <= 5 && !holidays.contains(day) }

    /// A Werktag that is neither 24 nor 31 December nor a Schließtag.
    package func isArbeitstag(_ day: Day) -> Bool {
        guard isWerktag(day), !schliesstage.contains(day) else { return false }
        let (_, month, dayOfMonth) = day.civil
        return month != 12 || (dayOfMonth != 24 && dayOfMonth != 31)
    }

    /// The n-th Arbeitstag after a day that itself is not counted (§ 187 (1) BGB); for n = 0 the day itself.
    ///
    /// It is an Arbeitstag, so § 26 (3) SGB X has nothing to move.
    /// - Parameter count: 0 or more.
    package func arbeitstage(_ count: Int, after day: Day) -> Day {
        precondition(count >= 0)
        var end = day
        var left = count
        while left > 0 {
            end = end + 1
            if isArbeitstag(end) { left -= 1 }
        }
        return end
    }

    /// The last day of a deadline of calendar days (§ 187 (1), § 188 (1) BGB), moved as § 26 (3) SGB X says.
    /// - Parameter kalendertage: 0 or more.
    package func fristende(kalendertage: Int, after day: Day) -> Day {
        precondition(kalendertage >= 0)
        return moved(day + kalendertage)
    }

    /// The last day of a deadline of weeks: the weekday of the day before its begin (§ 188 (2) BGB), moved likewise.
    /// - Parameter wochen: 0 or more.
    package func fristende(wochen: Int, after day: Day) -> Day {
        fristende(kalendertage: 7 * wochen, after: day)
    }

    /// § 26 (3) SGB X: from a Saturday, Sunday or gesetzlicher Feiertag to the next Werktag.
    private func moved(_ day: Day) -> Day {
        guard verschieben else { return day }
        var end = day
        while !isWerktag(end) { end = end + 1 }
        return end
    }
}
