/// The time of day behind a date.
struct TimeOfDay {
    /// Seconds since midnight.
    let seconds: Int32
    /// Minutes east of UTC; nil when no offset is written.
    let offset: Int16?

    /// Takes `8:15`, `08:15:00`, `08:15:00.123`, each with or without an offset, before which a space may stand.
    ///
    /// Hours are 0 to 23: 24:00 and leap seconds are refused.
    /// - Parameter halfOfDay: takes ` AM` and ` PM` too, with hours from 1 to 12.
    static func take(_ scan: inout ByteScan, _ bytes: Span<UInt8>, halfOfDay: Bool = false) throws(DateFlaw)
        -> TimeOfDay
    {
        guard let hour = scan.number(bytes, widths: 1...2), scan.take(UInt8(ascii: ":"), bytes),
            let minute = scan.number(bytes, widths: 2...2)
        else { throw .textBehind }
        var second = 0
        if scan.take(UInt8(ascii: ":"), bytes) {
            guard let value = scan.number(bytes, widths: 2...2) else { throw .textBehind }
            second = value
            if scan.take(UInt8(ascii: "."), bytes) || scan.take(UInt8(ascii: ","), bytes) {
                guard scan.number(bytes, widths: 1...9) != nil else { throw .textBehind }
            }
        }
        if hour == 24, minute == 0, second == 0 { throw .time24 }
        guard hour < 24, minute < 60, second < 60 else { throw .impossibleTime }
        var halfHour: Int?
        if halfOfDay {
            var ahead = scan
            _ = ahead.take(UInt8(ascii: " "), bytes)
            if let isAfternoon = ahead.takeHalfOfDay(bytes) {
                guard (1...12).contains(hour) else { throw .impossibleTime }
                scan = ahead
                halfHour = hour % 12 + (isAfternoon ? 12 : 0)
            }
        }
        let seconds = ((halfHour ?? hour) * 60 + minute) * 60 + second
        return TimeOfDay(seconds: Int32(seconds), offset: try takeOffset(&scan, bytes))
    }

    /// `Z`, `UTC`, `GMT`, `+02`, `+0200`, `+02:00`, with or without a space before it; nil when none stands here.
    static func takeOffset(_ scan: inout ByteScan, _ bytes: Span<UInt8>) throws(DateFlaw) -> Int16? {
        var ahead = scan
        _ = ahead.take(UInt8(ascii: " "), bytes)
        if ahead.take(word: "Z", bytes) || ahead.take(word: "UTC", bytes) || ahead.take(word: "GMT", bytes) {
            scan = ahead
            return 0
        }
        let isWest = ahead.next(bytes) == UInt8(ascii: "-")
        guard ahead.take(UInt8(ascii: "+"), bytes) || ahead.take(UInt8(ascii: "-"), bytes) else { return nil }
        guard let hours = ahead.number(bytes, widths: 2...2, in: 0...14) else { throw .textBehind }
        var minutes = 0
        if ahead.take(UInt8(ascii: ":"), bytes) || ahead.digits(bytes, limit: 1) == 1 {
            guard let value = ahead.number(bytes, widths: 2...2, in: 0...59) else { throw .textBehind }
            minutes = value
        }
        scan = ahead
        return Int16((hours * 60 + minutes) * (isWest ? -1 : 1))
    }
}
