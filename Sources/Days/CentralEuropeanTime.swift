/// Legal time in Germany from 1981 on: UTC+1, in summer UTC+2; before that year no summer time is known here.
package enum CentralEuropeanTime {
    /// The local day and time (seconds since midnight) of a time that is written with an offset from UTC in minutes.
    package static func local(_ day: Day, seconds: Int, offset: Int) -> (day: Day, seconds: Int) {
        let (utcDay, utcSeconds) = shifted(day, seconds - offset * 60)
        return shifted(utcDay, utcSeconds + (isSummer(utcDay, seconds: utcSeconds) ? 7200 : 3600))
    }

    /// The local day of an instant in UTC.
    package static func day(ofUTC day: Day, seconds: Int) -> Day { local(day, seconds: seconds, offset: 0).day }

    /// Summer time begins on the last Sunday of March at 01:00 UTC and ends at 01:00 UTC on the last Sunday of October
    /// (directive 2000/84/EC and those before it, from 1996 on), until 1995 on the last Sunday of September.
    package static func isSummer(_ day: Day, seconds: Int) -> Bool {
        let year = day.civil.year
        guard year >= 1981, let begin = lastSunday(of: 3, year), let end = lastSunday(of: year >= 1996 ? 10 : 9, year)
        else { return false }
        return (begin.number, 3600) <= (day.number, seconds) && (day.number, seconds) < (end.number, 3600)
    }

    private static func lastSunday(of month: Int, _ year: Int) -> Day? {
        Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)).map { $0 - $0.weekday % 7 }
    }

    private static func shifted(_ day: Day, _ seconds: Int) -> (day: Day, seconds: Int) {
        let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
        return (day + days, seconds - days * 86_400)
    }
}
