/// The date forms that an export may have without a `datumsformat` in the config.
package enum DateText {
    /// The day of `31.10.2026`, `1.9.2026`, `31.10.26` (20JJ) or `2026-10-31`, each with or without a time of day
    /// behind a space or `T`; nil for anything else, spaces around it included.
    package static func parse<Bytes: RandomAccessCollection>(_ bytes: Bytes) -> Day?
    where Bytes.Element == UInt8, Bytes.Index == Int {
        if let day = bytes.withContiguousStorageIfAvailable({ parse($0.span) }) { return day }
        return parse(Array(bytes).span)
    }

    /// The same, without a detour for cells that already are a span.
    package static func parse(_ bytes: Span<UInt8>) -> Day? {
        var scan = ByteScan()
        let day = scan.digits(bytes, limit: 4) == 4 ? isoDay(&scan, bytes) : germanDay(&scan, bytes)
        guard let day else { return nil }
        if scan.isAtEnd(bytes) { return day }
        guard scan.take(UInt8(ascii: " "), bytes) || scan.take(UInt8(ascii: "T"), bytes),
            TimeOfDay.take(&scan, bytes), scan.isAtEnd(bytes)
        else { return nil }
        return day
    }

    private static func isoDay(_ scan: inout ByteScan, _ bytes: Span<UInt8>) -> Day? {
        guard let year = scan.number(bytes, widths: 4...4), scan.take(UInt8(ascii: "-"), bytes),
            let month = scan.number(bytes, widths: 2...2), scan.take(UInt8(ascii: "-"), bytes),
            let day = scan.number(bytes, widths: 2...2)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func germanDay(_ scan: inout ByteScan, _ bytes: Span<UInt8>) -> Day? {
        guard let day = scan.number(bytes, widths: 1...2), scan.take(UInt8(ascii: "."), bytes),
            let month = scan.number(bytes, widths: 1...2), scan.take(UInt8(ascii: "."), bytes)
        else { return nil }
        let digits = scan.digits(bytes, limit: 5)
        guard digits == 2 || digits == 4, let year = scan.number(bytes, widths: 2...4) else { return nil }
        return Day(year: digits == 2 ? 2000 + year : year, month: month, day: day)
    }
}
