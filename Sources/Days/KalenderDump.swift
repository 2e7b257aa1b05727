internal import Quoting

/// The JSON Lines of `krm dump kalender`: each day with its Feiertag and the Fristen that an Eingang on it sets off.
package enum KalenderDump {
    /// One line a day from `from` to `to`, both included; without Schließtage, with the Fristende moved.
    package static func lines(
        land: Land,
        regional: Set<RegionalHoliday> = [],
        from: Day,
        to: Day
    ) -> some Sequence<String> {
        let calendar = WorkCalendar(land: land, regional: regional)
        return (0..<max(0, to - from + 1)).lazy.map { line(from + $0, calendar) }
    }

    private static func line(_ day: Day, _ calendar: WorkCalendar) -> String {
        let feiertag = calendar.feiertag(day).map { JSON.string($0) } ?? "null"
        return "{\"tag\":\"\(day.iso)\",\"feiertag\":\(feiertag),\"werktag\":\(calendar.isWerktag(day)),"
            + "\"arbeitstag\":\(calendar.isArbeitstag(day)),"
            + "\"drei_arbeitstage\":\"\(calendar.arbeitstage(3, after: day).iso)\","
            + "\"woche\":\"\(calendar.fristende(wochen: 1, after: day).iso)\","
            + "\"vierzehn_tage\":\"\(calendar.fristende(kalendertage: 14, after: day).iso)\","
            + "\"drei_wochen\":\"\(calendar.fristende(wochen: 3, after: day).iso)\"}"
    }
}
