extension Day {
    /// The same day of another month, or its last day (§ 188 (3) BGB).
    package func shifted(months: Int) -> Day {
        let number = monthNumber + months
        let (year, month) = (number / 12, number % 12 + 1)
        return Day(year: year, month: month, day: min(civil.day, Day.length(ofMonth: month, year: year))) ?? self
    }
}
