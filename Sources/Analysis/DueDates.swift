internal import Config
internal import Days
internal import Records
internal import Schema

/// The due dates of all rules by the day of Eingang, looked up instead of counted for every row.
struct DueDates: Sendable {
    /// A rule that applies to a row: when it is due, and by which version.
    struct Due {
        let day: Int32
        let version: Int
    }

    /// One version of one rule, as plain numbers.
    private struct Version: Sendable {
        let condition: ApplyingRules.Condition
        /// Where its teams stand in `isForTeam`; -1 when it is for all.
        let firstTeam: Int
        /// The column that holds the due date, nil for a counted one.
        let column: Column?
        let isMetByZwischennachricht: Bool
        let isMetByAbschluss: Bool
        let isMetByOthers: Bool
        let isClosing: Bool
    }

    private struct Entry: Sendable {
        /// Index into `versions`; -1 when the rule is not in force on that day.
        var version: Int32 = -1
        /// The due date as a day number; unused for rules by a date column.
        var due: Int32 = 0
    }

    private let fristen: [Frist]
    private let calendar: WorkCalendar
    private let versions: [Version]
    /// Dates that meet a version and that no default rule asks for.
    private let others: [[Column]]
    /// Where the versions of each rule begin in `versions`.
    private let firstVersion: [Int]
    private let isForTeam: [Bool]
    private let first: Int32
    private let last: Int32
    /// Entries day by day, rule by rule.
    private let table: [Entry]
    private let applying: ApplyingRules
    /// The number of rules.
    let count: Int

    /// - Parameter days: the days of Eingang to prepare; others are worked out when asked for.
    init(_ project: Project, days: ClosedRange<Int32>) {
        fristen = project.fristen
        calendar = project.calendar
        count = fristen.count
        var versions: [Version] = []
        var others: [[Column]] = []
        var firstVersion: [Int] = []
        var isForTeam: [Bool] = []
        for frist in fristen {
            firstVersion.append(versions.count)
            for version in frist.versions {
                versions.append(DueDates.flat(version, firstTeam: isForTeam.count))
                others.append(DueDates.others(version))
                if let bereiche = version.bereiche { isForTeam += project.teams.map { bereiche.contains($0.bereich) } }
            }
        }
        self.versions = versions
        self.others = others
        self.firstVersion = firstVersion
        self.isForTeam = isForTeam
        // A stray date far away must not fill the memory: prepared are 1950 to 2149.
        first = max(days.lowerBound, -7305)
        last = max(first - 1, min(days.upperBound, 65744))
        var table: [Entry] = []
        table.reserveCapacity(count * Int(last - first + 1))
        for number in first..<last + 1 {
            for rule in fristen.indices {
                table.append(DueDates.entry(fristen[rule], firstVersion[rule], Day(number: number), calendar))
            }
        }
        self.table = table
        applying = ApplyingRules(
            table.map { Int($0.version) },
            rules: count,
            versions.map(\.condition)
        )
    }

    /// Gives `body` the due date of a row under each rule that applies to it, as `due` does.
    @inline(__always)
    func forEachDue(_ row: Reaktion, _ body: (_ rule: Int, _ due: Due) -> Void) {
        guard row.eingang >= first, row.eingang <= last, count > 0 else {
            for rule in 0..<count { if let due = due(rule, row) { body(rule, due) } }
            return
        }
        let day = Int(row.eingang &- first)
        for place in applying.range(day, row) {
            let rule = applying[place]
            let entry = table[day &* count &+ rule]
            if let due = due(entry, row) { body(rule, due) }
        }
    }

    /// The due date of a row under a rule; nil when the rule does not apply to it.
    @inline(__always)
    func due(_ rule: Int, _ row: Reaktion) -> Due? {
        let entry =
            row.eingang >= first && row.eingang <= last
            ? table[Int(row.eingang - first) * count + rule] : distant(rule, row.eingang)
        guard entry.version >= 0 else { return nil }
        let place = Int(entry.version)
        let isSofortsache = row.flags.contains(.sofortsache)
        guard versions[place].condition.holds(row.art, row.eingangsweg, isSofortsache: isSofortsache) else {
            return nil
        }
        return due(entry, row)
    }

    /// The due date under the version of an entry, which applies to the row by its Art, Eingangsweg and urgency.
    @inline(__always)
    private func due(_ entry: Entry, _ row: Reaktion) -> Due? {
        let place = Int(entry.version)
        let firstTeam = versions[place].firstTeam
        if firstTeam >= 0, !isForTeam[firstTeam + Int(row.team)] { return nil }
        guard let column = versions[place].column else { return Due(day: entry.due, version: place) }
        let day = row.day(column)
        return day == Reaktion.noDay ? nil : Due(day: day, version: place)
    }

    /// True when one of the dates that meet the rule lies on or before the due date.
    @inline(__always)
    func isMet(_ due: Due, _ row: Reaktion) -> Bool {
        // Days from the first that there is: `noDay` becomes the last of all. Both dates are asked without a question between
        // them, for whether a case is in time cannot be guessed.
        func fromFirst(_ day: Int32) -> UInt32 { UInt32(bitPattern: day &- (Reaktion.noDay + 1)) }
        let end = fromFirst(due.day)
        let version = versions[due.version]
        let byAbschluss: UInt8 = fromFirst(row.abschluss) <= end ? 1 : 0
        let byZwischennachricht: UInt8 = fromFirst(row.zwischennachricht) <= end ? 1 : 0
        let isMet =
            byAbschluss & (version.isMetByAbschluss ? 1 : 0) | byZwischennachricht
            & (version.isMetByZwischennachricht ? 1 : 0)
        if isMet != 0 || !version.isMetByOthers { return isMet != 0 }
        return others[due.version].contains { fromFirst(row.day($0)) <= end }
    }

    /// True when only an Abschluss meets the rule.
    @inline(__always)
    func isClosing(_ due: Due) -> Bool { versions[due.version].isClosing }

    private func distant(_ rule: Int, _ day: Int32) -> Entry {
        DueDates.entry(fristen[rule], firstVersion[rule], Day(number: day), calendar)
    }

    private static func entry(_ frist: Frist, _ firstVersion: Int, _ day: Day, _ calendar: WorkCalendar) -> Entry {
        guard let version = frist.version(on: day), let index = frist.versions.firstIndex(of: version) else {
            return Entry()
        }
        let due = version.length.end(after: day, calendar) ?? day
        return Entry(version: Int32(firstVersion + index), due: due.number)
    }

    private static func others(_ version: Frist.Version) -> [Column] {
        version.erfuelltDurch.filter { $0 != .zwischennachricht && $0 != .abschluss }
    }

    private static func flat(_ version: Frist.Version, firstTeam: Int) -> Version {
        var column: Column?
        if case .datum(let source) = version.length { column = source }
        return Version(
            condition: ApplyingRules.Condition(
                version.arten.map { CodeSet($0) } ?? .all,
                version.eingangswege.map { CodeSet($0) } ?? .all,
                onlySofortsachen: version.nurSofortsachen
            ),
            firstTeam: version.bereiche == nil ? -1 : firstTeam,
            column: column,
            isMetByZwischennachricht: version.erfuelltDurch.contains(.zwischennachricht),
            isMetByAbschluss: version.erfuelltDurch.contains(.abschluss),
            isMetByOthers: !others(version).isEmpty,
            isClosing: version.isClosing
        )
    }
}
