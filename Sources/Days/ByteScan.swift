/// A position that moves through the bytes of a cell; every method either takes what it names or leaves the position.
struct ByteScan {
    private(set) var position = 0

    func isAtEnd(_ bytes: Span<UInt8>) -> Bool { position == bytes.count }

    func next(_ bytes: Span<UInt8>) -> UInt8? { position < bytes.count ? bytes[position] : nil }

    /// How many ASCII digits follow, at most `limit`.
    func digits(_ bytes: Span<UInt8>, limit: Int) -> Int {
        var count = 0
        while count < limit, position + count < bytes.count, (0x30...0x39).contains(bytes[position + count]) {
            count += 1
        }
        return count
    }

    mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
        guard next(bytes) == byte else { return false }
        position += 1
        return true
    }

    /// A number of as many digits as there are, but within `widths`.
    mutating func number(_ bytes: Span<UInt8>, widths: ClosedRange<Int>) -> Int? {
        let count = digits(bytes, limit: widths.upperBound)
        guard count >= widths.lowerBound else { return nil }
        var value = 0
        for index in position..<position + count { value = value * 10 + Int(bytes[index] - 0x30) }
        position += count
        return value
    }

    mutating func number(_ bytes: Span<UInt8>, widths: ClosedRange<Int>, in range: ClosedRange<Int>) -> Int? {
        let start = position
        guard let value = number(bytes, widths: widths), range.contains(value) else {
            position = start
            return nil
        }
        return value
    }

    /// `AM` or `PM` in any case.
    mutating func takeHalfOfDay(_ bytes: Span<UInt8>) -> Bool {
        guard position + 1 < bytes.count else { return false }
        let half = bytes[position] | 0x20
        guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p"), bytes[position + 1] | 0x20 == UInt8(ascii: "m")
        else { return false }
        position += 2
        return true
    }
}
