package import Days

/// The day on which the data are looked at, as far as reading them depends on it.
package struct AsOf: Sendable {
    /// The Stichtag.
    package let day: Day
    /// True when the command line has chosen it: then later rows are no surprise.
    package let isChosen: Bool
    /// The Stichtag that nobody has chosen, or the chosen one when that is later: no Stand lies far behind it.
    package let latest: Day
    /// The last day that a Stand may have: a year later.
    let lastStand: Day

    package init(day: Day, isChosen: Bool, latest: Day) {
        self.day = day
        self.isChosen = isChosen
        self.latest = latest
        let (year, month, dayOfMonth) = latest.civil
        // 29 February has none in the next year: the day after it.
        lastStand = Day(year: year + 1, month: month, day: dayOfMonth) ?? latest + 366
    }
}
