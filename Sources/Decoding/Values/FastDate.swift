internal import CSV
internal import Days

/// The two forms that nearly every export uses, without a detour; all others go through `DateText`.
enum FastDate {
    /// The day number of `TT.MM.JJJJ` or `JJJJ-MM-TT`, exactly ten bytes; nil for everything else.
    static func day(_ cell: Cell) -> Int32? {
        guard cell.count == 10 else { return nil }
        return cell.withBytes { bytes in
            func digits(_ start: Int, _ count: Int) -> Int? {
                var value = 0
                for index in start..<start + count {
                    let digit = Int(bytes[index]) - 0x30
                    guard digit >= 0, digit <= 9 else { return nil }
                    value = value * 10 + digit
                }
                return value
            }
            if bytes[2] == 0x2E, bytes[5] == 0x2E {
                guard let day = digits(0, 2), let month = digits(3, 2), let year = digits(6, 4) else { return nil }
                return Day(year: year, month: month, day: day)?.number
            }
            if bytes[4] == 0x2D, bytes[7] == 0x2D {
                guard let year = digits(0, 4), let month = digits(5, 2), let day = digits(8, 2) else { return nil }
                return Day(year: year, month: month, day: day)?.number
            }
            return nil
        }
    }
}
