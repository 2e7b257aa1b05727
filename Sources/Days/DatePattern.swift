/// A `datumsformat` of the config, such as `MM/dd/yyyy` or `yyyy-MM-dd'T'HH:mm:ss`, taken apart once.
package struct DatePattern: Sendable {
    /// Why a pattern cannot be used, in German, for the config's error message.
    package struct Failure: Error, Equatable, Sendable {
        package let reason: String
    }

    private let parts: [DatePatternPart]
    /// A pattern without a time of day accepts one behind the date, as `DateText` does.
    private let hasTime: Bool

    /// Letters are tokens (`yyyy yy MM M dd d HH H hh h mm ss SSS a`); text in `'…'` and every other character
    /// stand for themselves, `''` for an apostrophe.
    package init(_ pattern: String) throws(Failure) {
        parts = try DatePatternPart.parts(of: pattern)
        hasTime = parts.contains { $0.isTime }
    }

    /// The day of a cell that is written as the pattern says, nil otherwise; `yy` is 20JJ, `MM` needs two digits.
    package func parse<Bytes: RandomAccessCollection>(_ bytes: Bytes) -> Day?
    where Bytes.Element == UInt8, Bytes.Index == Int {
        if let day = bytes.withContiguousStorageIfAvailable({ parse($0.span) }) { return day }
        return parse(Array(bytes).span)
    }

    /// The same, without a detour for cells that already are a span.
    package func parse(_ bytes: Span<UInt8>) -> Day? {
        var scan = ByteScan()
        var year = 0
        var month = 0
        var day = 0
        for part in parts {
            switch part {
            case .literal(let byte):
                guard scan.take(byte, bytes) else { return nil }
            case .halfOfDay:
                guard scan.takeHalfOfDay(bytes) else { return nil }
            case .number(let field, let widths):
                guard let value = scan.number(bytes, widths: widths, in: field.range) else { return nil }
                switch field {
                case .year: year = value
                case .shortYear: year = 2000 + value
                case .month: month = value
                case .day: day = value
                case .hour, .halfHour, .minute, .second, .millisecond: break
                }
            }
        }
        if !scan.isAtEnd(bytes), !hasTime {
            guard scan.take(UInt8(ascii: " "), bytes) || scan.take(UInt8(ascii: "T"), bytes),
                TimeOfDay.take(&scan, bytes, halfOfDay: true)
            else { return nil }
        }
        return scan.isAtEnd(bytes) ? Day(year: year, month: month, day: day) : nil
    }
}
