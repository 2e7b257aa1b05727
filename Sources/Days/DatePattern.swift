internal import Spelling

/// A `datumsformat` of the config, such as `MM/dd/yyyy` or `yyyy-MM-dd'T'HH:mm:ss`, taken apart once.
package struct DatePattern: Sendable {
    /// Why a pattern cannot be used, in German, for the config's error message.
    package struct Failure: Error, Equatable, Sendable {
        package let reason: String
    }

    private let parts: [DatePatternPart]
    /// A pattern without a time of day accepts one behind the date, as `DateText` does.
    private let hasTime: Bool

    /// Letters are tokens (`yyyy yy MMMM MMM MM M dd d HH H hh h mm ss SSS a Z`); text in `'…'` and every other
    /// character stand for themselves, `''` for an apostrophe.
    package init(_ pattern: String) throws(Failure) {
        let bytes = Array(pattern.utf8)
        let typed = PlainText.typed(bytes.span).map { String(decoding: $0, as: UTF8.self) }
        parts = DatePattern.withoutOffset(try DatePatternPart.parts(of: typed ?? pattern))
        hasTime = parts.contains { $0.isTime }
    }

    /// Whoever wrote `' +0200'` at the end meant an offset: summer and winter have two, and `read` takes any behind a time.
    private static func withoutOffset(_ parts: [DatePatternPart]) -> [DatePatternPart] {
        guard let last = parts.lastIndex(where: { $0.isTime }) else { return parts }
        var literals: [UInt8] = []
        for part in parts[(last + 1)...] {
            guard case .literal(let byte) = part else { return parts }
            literals.append(byte)
        }
        var scan = ByteScan()
        guard (try? TimeOfDay.takeOffset(&scan, literals.span)) != nil, scan.isAtEnd(literals.span) else {
            return parts
        }
        return Array(parts[...last])
    }

    /// The day of a cell that is written as the pattern says, nil otherwise; see `read`.
    package func parse<Bytes: RandomAccessCollection>(_ bytes: Bytes) -> Day?
    where Bytes.Element == UInt8, Bytes.Index == Int {
        if let day = bytes.withContiguousStorageIfAvailable({ parse($0.span) }) { return day }
        return parse(Array(bytes).span)
    }

    /// The same, without a detour for cells that already are a span.
    package func parse(_ bytes: Span<UInt8>) -> Day? { try? read(bytes).day }

    /// Reads a cell that is written as the pattern says; `yy` is 20JJ, `MM` needs two digits, `MMM` takes every name
    /// of a month. An offset may stand behind a time that the pattern names.
    ///
    /// Throws what it looks like instead.
    package func read(_ bytes: Span<UInt8>) throws(DateFlaw) -> DateReading {
        guard let typed = PlainText.typed(bytes) else { return try readTyped(bytes) }
        return try readTyped(typed.span)
    }

    private func readTyped(_ bytes: Span<UInt8>) throws(DateFlaw) -> DateReading {
        var scan = ByteScan()
        var found = DatePatternMatch()
        for index in parts.indices {
            let next = index + 1 < parts.count ? parts[index + 1] : nil
            guard try found.take(parts[index], before: next, &scan, bytes) else { throw flaw(of: bytes) }
        }
        guard let day = Day(year: found.year, month: found.month, day: found.day) else {
            throw found.day == 0 && found.month == 0 ? .placeholder : .impossibleDay
        }
        if hasTime {
            let trailing = try TimeOfDay.takeOffset(&scan, bytes)
            guard scan.isAtEnd(bytes) else { throw .textBehind }
            return DateReading(day: day, seconds: try found.seconds(), offset: found.offset ?? trailing)
        }
        if scan.isAtEnd(bytes) { return DateReading(day: day) }
        guard scan.take(UInt8(ascii: " "), bytes) || scan.take(UInt8(ascii: "T"), bytes) else { throw flaw(of: bytes) }
        let time = try TimeOfDay.take(&scan, bytes, halfOfDay: true)
        guard scan.isAtEnd(bytes) else { throw .textBehind }
        return DateReading(day: day, seconds: time.seconds, offset: time.offset)
    }

    private func flaw(of bytes: Span<UInt8>) -> DateFlaw {
        switch DateDiagnosis.flaw(of: bytes) {
        case .form(let form), .wrongPattern(let form): .wrongPattern(form)
        case .unknown, .impossibleDay, .textBehind: .wrongPattern(DateForm.of(bytes).form)
        case let flaw: flaw
        }
    }
}
