/// The date of Easter in the Gregorian calendar.
package enum Easter {
    /// Ostersonntag of a year from 1583 to 9999 as days since 1970-01-01.
    ///
    /// Source: the "anonymous" algorithm, Nature 13 (1876), as in J. Meeus, "Astronomical Algorithms", chapter 8.
    package static func sunday(year: Int) -> Day? {
        let golden = year % 19
        let century = year / 100
        let yearOfCentury = year % 100
        let skippedLeapDays = century / 4
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - skippedLeapDays - moonCorrection + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let exception = (golden + 11 * epact + 22 * toSunday) / 451
        let sum = epact + toSunday - 7 * exception + 114
        return Day(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
