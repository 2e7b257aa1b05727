/// What the parts of a `DatePattern` have found in a cell so far.
struct DatePatternMatch {
    private(set) var year = 0
    private(set) var month = 0
    private(set) var day = 0
    private(set) var offset: Int16?
    private var hour: Int?
    private var halfHour: Int?
    private var isAfternoon = false
    private var minute = 0
    private var second = 0

    /// False when the cell has something else here; throws where it has the right form and an impossible time.
    mutating func take(
        _ part: DatePatternPart,
        before next: DatePatternPart?,
        _ scan: inout ByteScan,
        _ bytes: Span<UInt8>
    ) throws(DateFlaw) -> Bool {
        switch part {
        case .literal(let byte): return scan.take(byte, bytes)
        case .number(let field, let widths):
            guard let value = scan.number(bytes, widths: widths) else { return false }
            try keep(value, field)
        case .fraction(let digits): return scan.number(bytes, widths: digits...digits) != nil
        case .monthName:
            guard let value = MonthName.take(&scan, bytes) else { return false }
            month = value
            skipDot(before: next, &scan, bytes)
        case .halfOfDay:
            guard let value = scan.takeHalfOfDay(bytes) else { return false }
            isAfternoon = value
        case .offset:
            guard let value = try TimeOfDay.takeOffset(&scan, bytes) else { return false }
            offset = value
        }
        return true
    }

    /// Seconds since midnight; throws when they are 24:00.
    func seconds() throws(DateFlaw) -> Int32 {
        if hour == 24 { throw minute == 0 && second == 0 ? .time24 : .impossibleTime }
        let half = halfHour.map { $0 % 12 + (isAfternoon ? 12 : 0) }
        return Int32(((half ?? hour ?? 0) * 60 + minute) * 60 + second)
    }

    private mutating func keep(_ value: Int, _ field: DatePatternPart.Field) throws(DateFlaw) {
        switch field {
        case .year: year = value
        case .shortYear: year = 2000 + value
        case .month: month = value
        case .day: day = value
        case .hour: hour = value
        case .halfHour: halfHour = value
        case .minute: minute = value
        case .second: second = value
        }
        guard field.isTime, !field.range.contains(value), field != .hour || value != 24 else { return }
        throw .impossibleTime
    }

    /// `Okt.` is `Okt`, unless the pattern has that dot itself.
    private func skipDot(before next: DatePatternPart?, _ scan: inout ByteScan, _ bytes: Span<UInt8>) {
        let dot = UInt8(ascii: ".")
        var ahead = scan
        guard ahead.take(dot, bytes) else { return }
        if case .literal(dot) = next, ahead.next(bytes) != dot { return }
        scan = ahead
    }
}
