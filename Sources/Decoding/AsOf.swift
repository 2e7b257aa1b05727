package import Days

/// The day on which the data are looked at, as far as reading them depends on it.
package struct AsOf: Sendable {
    /// The Stichtag.
    package let day: Day
    /// True when the command line has chosen it: then later rows are no surprise.
    package let isChosen: Bool
    /// The Stichtag that nobody has chosen, or the chosen one when that is later: no Stand lies far behind it.
    package let latest: Day

    package init(day: Day, isChosen: Bool, latest: Day) {
        self.day = day
        self.isChosen = isChosen
        self.latest = latest
    }

    /// The last day that a Stand may have: a year later.
    var lastStand: Day {
        let (year, month, day) = latest.civil
        return Day(year: year + 1, month: month, day: day) ?? Day(year: year + 1, month: 3, day: 1) ?? latest + 366
    }
}
