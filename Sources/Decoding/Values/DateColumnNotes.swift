internal import Days

/// What is noticed about one column of dates while its rows are decoded.
struct DateColumnNotes: Sendable {
    private var readable = 0
    /// Cells that cannot be read, by the form that they have.
    private var unreadable: [DateForm: (count: Int, first: CellPlace)] = [:]
    /// Times of day with an offset, and how many of them are a midnight of Berlin in UTC.
    private var times = 0
    private var midnights = 0
    private var firstMidnight: CellPlace?

    /// Dates without a time of day.
    mutating func noteDays(_ count: Int = 1) { readable += count }

    /// Adds what was noticed in the rows that follow.
    mutating func append(_ other: DateColumnNotes) {
        readable += other.readable
        for (form, seen) in other.unreadable { unreadable[form, default: (0, seen.first)].count += seen.count }
        times += other.times
        midnights += other.midnights
        firstMidnight = firstMidnight ?? other.firstMidnight
    }

    mutating func note(_ reading: DateReading, at place: () -> CellPlace) {
        readable += 1
        guard reading.seconds != nil else { return }
        times += 1
        guard reading.isMidnightWrittenInUTC else { return }
        midnights += 1
        if firstMidnight == nil { firstMidnight = place() }
    }

    mutating func note(_ flaw: DateFlaw, at place: CellPlace) {
        guard case .form(let form) = flaw.withForm else { return }
        unreadable[form, default: (0, place)].count += 1
    }

    /// Where the first cell of the second form stands, when a tenth of the column or more has it.
    var secondForm: (place: CellPlace, form: DateForm)? {
        guard readable > 0,
            let most = unreadable.max(by: { ($0.value.count, $1.key.rawValue) < ($1.value.count, $0.key.rawValue) }),
            most.value.count >= 2, most.value.count * 10 >= readable
        else { return nil }
        return (most.value.first, most.key)
    }

    /// The first of a column in which every time is a midnight of Berlin written in UTC.
    var midnightInUTC: CellPlace? { times == midnights ? firstMidnight : nil }
}

extension DateFlaw {
    /// One case for both that name a form.
    fileprivate var withForm: DateFlaw {
        if case .wrongPattern(let form) = self, form != .other { .form(form) } else { self }
    }
}
