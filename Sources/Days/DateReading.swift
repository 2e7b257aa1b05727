/// What a cell with a date says: the day as written, and what stands behind it.
package struct DateReading: Equatable, Sendable {
    package let day: Day
    /// Seconds since midnight, 0 to 86,399; nil when no time of day is written.
    package var seconds: Int32?
    /// Minutes east of UTC; nil when no offset is written.
    package var offset: Int16?

    package init(day: Day, seconds: Int32? = nil, offset: Int16? = nil) {
        self.day = day
        self.seconds = seconds
        self.offset = offset
    }
}

extension DateReading {
    /// Orders readings of one column as written: by day, then by time of day, a missing one being midnight.
    package var order: Int64 { Int64(day.number) * 86_400 + Int64(seconds ?? 0) }

    /// The day in Central European time (`ortszeit`); as written where there is no offset.
    package var localDay: Day { local?.day ?? day }

    /// As `order`, in Central European time.
    package var localOrder: Int64 { local.map { Int64($0.day.number) * 86_400 + Int64($0.seconds) } ?? order }

    /// True for a midnight of Central European time that is written in UTC: 22:00Z in summer, 23:00Z in winter.
    package var isMidnightWrittenInUTC: Bool { offset == 0 && local?.seconds == 0 }

    private var local: (day: Day, seconds: Int)? {
        guard let offset, let seconds else { return nil }
        return CentralEuropeanTime.local(day, seconds: Int(seconds), offset: Int(offset))
    }
}
