package import Config
internal import Days
package import Records
internal import Schema

/// The due dates of all rules by the day of Eingang, looked up instead of counted for every row.
package struct DueDates: Sendable {
    private struct Entry {
        /// Index of the version in force, -1 without one.
        var version: Int8 = -1
        /// The due date as a day number; unused for rules by a date column.
        var due: Int32 = 0
    }

    private let fristen: [Frist]
    private let calendar: WorkCalendar
    private let bereichOfTeam: [Int]
    private let first: Int32
    private let last: Int32
    /// Entries rule by rule, day by day.
    private let table: [Entry]
    /// The rules that only an Abschluss meets in some version.
    let count: Int

    /// - Parameter days: the days of Eingang to prepare; others are worked out when asked for.
    package init(_ project: Project, days: ClosedRange<Int32>) {
        fristen = project.fristen
        calendar = project.calendar
        bereichOfTeam = project.teams.map(\.bereich)
        count = fristen.count
        // A stray date far away must not fill the memory.
        first = max(days.lowerBound, -7305)
        last = max(first, min(days.upperBound, 65744))
        var table: [Entry] = []
        table.reserveCapacity(fristen.count * Int(last - first + 1))
        for frist in fristen {
            for number in first...last { table.append(DueDates.entry(frist, Day(number: number), calendar)) }
        }
        self.table = table
    }

    /// The due date of a row under a rule and whether only an Abschluss meets it; nil when the rule does not apply.
    package func due(_ rule: Int, _ row: Reaktion) -> (day: Int32, version: Int)? {
        let entry = entry(rule, row.eingang)
        guard entry.version >= 0 else { return nil }
        let version = fristen[rule].versions[Int(entry.version)]
        if let arten = version.arten, !arten.contains(where: { $0.rawValue == row.art }) { return nil }
        if let wege = version.eingangswege, !wege.contains(where: { $0.rawValue == row.eingangsweg }) { return nil }
        if let bereiche = version.bereiche, !bereiche.contains(bereichOfTeam[Int(row.team)]) { return nil }
        if version.nurSofortsachen, !row.flags.contains(.sofortsache) { return nil }
        if case .datum(let column) = version.length {
            let day = row.day(column)
            return day == Reaktion.noDay ? nil : (day, Int(entry.version))
        }
        return (entry.due, Int(entry.version))
    }

    /// True when one of the rule's dates lies on or before the due date.
    package func isMet(_ rule: Int, _ version: Int, _ row: Reaktion, due: Int32) -> Bool {
        for column in fristen[rule].versions[version].erfuelltDurch {
            let day = row.day(column)
            if day != Reaktion.noDay, day <= due { return true }
        }
        return false
    }

    package func isClosing(_ rule: Int, _ version: Int) -> Bool { fristen[rule].versions[version].isClosing }

    private func entry(_ rule: Int, _ day: Int32) -> Entry {
        if day >= first, day <= last { return table[rule * Int(last - first + 1) + Int(day - first)] }
        return DueDates.entry(fristen[rule], Day(number: day), calendar)
    }

    private static func entry(_ frist: Frist, _ day: Day, _ calendar: WorkCalendar) -> Entry {
        guard let version = frist.version(on: day), let index = frist.versions.firstIndex(of: version) else {
            return Entry()
        }
        let due =
            switch version.length {
            case .arbeitstage(let count): calendar.arbeitstage(count, after: day)
            case .kalendertage(let count): calendar.fristende(kalendertage: count, after: day)
            case .wochen(let count): calendar.fristende(wochen: count, after: day)
            case .datum: day
            }
        return Entry(version: Int8(index), due: due.number)
    }
}
