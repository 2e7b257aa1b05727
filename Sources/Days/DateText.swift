internal import Spelling

/// The date forms that an export may have without a `datumsformat` in the config.
package enum DateText {
    /// The day of a cell, as written; see `read`.
    package static func parse<Bytes: RandomAccessCollection>(_ bytes: Bytes) -> Day?
    where Bytes.Element == UInt8, Bytes.Index == Int {
        if let day = bytes.withContiguousStorageIfAvailable({ parse($0.span) }) { return day }
        return parse(Array(bytes).span)
    }

    /// The same, without a detour for cells that already are a span.
    package static func parse(_ bytes: Span<UInt8>) -> Day? { try? read(bytes).day }

    /// Reads `31.10.2026`, `1.9.2026`, `31.10.26` (20JJ) or `2026-10-31`, each with or without a time of day behind a
    /// space or `T`; no-break spaces, dashes of all kinds and invisible characters are read as they are meant.
    ///
    /// Throws what it looks like instead; spaces around it are refused.
    package static func read(_ bytes: Span<UInt8>) throws(DateFlaw) -> DateReading {
        guard let typed = PlainText.typed(bytes) else { return try readTyped(bytes) }
        return try readTyped(typed.span)
    }

    private static func readTyped(_ bytes: Span<UInt8>) throws(DateFlaw) -> DateReading {
        var scan = ByteScan()
        let date = scan.digits(bytes, limit: 4) == 4 ? iso(&scan, bytes) : german(&scan, bytes)
        guard let date else { throw DateDiagnosis.flaw(of: bytes) }
        guard scan.isAtEnd(bytes) || isTimeNext(scan, bytes) else { throw DateDiagnosis.flaw(of: bytes) }
        guard let day = Day(year: date.year, month: date.month, day: date.day) else {
            throw date.day == 0 && date.month == 0 ? .placeholder : .impossibleDay
        }
        if scan.isAtEnd(bytes) { return DateReading(day: day) }
        scan.move(by: 1)
        let time = try TimeOfDay.take(&scan, bytes)
        guard scan.isAtEnd(bytes) else { throw .textBehind }
        return DateReading(day: day, seconds: time.seconds, offset: time.offset)
    }

    private static func isTimeNext(_ scan: ByteScan, _ bytes: Span<UInt8>) -> Bool {
        let byte = scan.next(bytes)
        return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "T")
    }

    private static func iso(_ scan: inout ByteScan, _ bytes: Span<UInt8>) -> (year: Int, month: Int, day: Int)? {
        guard let year = scan.number(bytes, widths: 4...4), scan.take(UInt8(ascii: "-"), bytes),
            let month = scan.number(bytes, widths: 2...2), scan.take(UInt8(ascii: "-"), bytes),
            let day = scan.number(bytes, widths: 2...2)
        else { return nil }
        return (year, month, day)
    }

    private static func german(_ scan: inout ByteScan, _ bytes: Span<UInt8>) -> (year: Int, month: Int, day: Int)? {
        guard let day = scan.number(bytes, widths: 1...2), scan.take(UInt8(ascii: "."), bytes),
            let month = scan.number(bytes, widths: 1...2), scan.take(UInt8(ascii: "."), bytes)
        else { return nil }
        let digits = scan.digits(bytes, limit: 5)
        guard digits == 2 || digits == 4, let year = scan.number(bytes, widths: 2...4) else { return nil }
        return (digits == 2 ? 2000 + year : year, month, day)
    }
}
