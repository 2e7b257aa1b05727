/// The time of day behind a date: it must be a valid one, but the date as written counts, so nothing is kept of it.
enum TimeOfDay {
    /// Takes `8:15`, `08:15:00`, `08:15:00.123`, each with or without `Z`, `+02`, `+0200`, `+02:00`.
    ///
    /// Hours are 0 to 23: 24:00 and leap seconds are refused.
    /// - Parameter halfOfDay: takes ` AM` and ` PM` too, with hours from 1 to 12.
    /// - Returns: false when this is no time of day.
    static func take(_ scan: inout ByteScan, _ bytes: Span<UInt8>, halfOfDay: Bool = false) -> Bool {
        guard let hour = scan.number(bytes, widths: 1...2, in: 0...23),
            scan.take(UInt8(ascii: ":"), bytes), scan.number(bytes, widths: 2...2, in: 0...59) != nil
        else { return false }
        if scan.take(UInt8(ascii: ":"), bytes) {
            guard scan.number(bytes, widths: 2...2, in: 0...59) != nil else { return false }
            if scan.take(UInt8(ascii: "."), bytes) || scan.take(UInt8(ascii: ","), bytes) {
                guard scan.number(bytes, widths: 1...9) != nil else { return false }
            }
        }
        if halfOfDay {
            var ahead = scan
            if ahead.take(UInt8(ascii: " "), bytes), ahead.takeHalfOfDay(bytes) {
                scan = ahead
                return (1...12).contains(hour)
            }
        }
        return takeOffset(&scan, bytes)
    }

    private static func takeOffset(_ scan: inout ByteScan, _ bytes: Span<UInt8>) -> Bool {
        if scan.take(UInt8(ascii: "Z"), bytes) { return true }
        guard scan.take(UInt8(ascii: "+"), bytes) || scan.take(UInt8(ascii: "-"), bytes) else { return true }
        guard scan.number(bytes, widths: 2...2, in: 0...14) != nil else { return false }
        if scan.take(UInt8(ascii: ":"), bytes) || scan.digits(bytes, limit: 1) == 1 {
            return scan.number(bytes, widths: 2...2, in: 0...59) != nil
        }
        return true
    }
}
