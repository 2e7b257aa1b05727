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

    /// `AM` or `PM` in any case; true for the second half of the day, nil when neither stands here.
    mutating func takeHalfOfDay(_ bytes: Span<UInt8>) -> Bool? {
        guard position + 1 < bytes.count else { return nil }
        let half = bytes[position] | 0x20
        guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p"), bytes[position + 1] | 0x20 == UInt8(ascii: "m")
        else { return nil }
        position += 2
        return half == UInt8(ascii: "p")
    }

    /// A word in capitals.
    mutating func take(word: StaticString, _ bytes: Span<UInt8>) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        let isEqual = word.withUTF8Buffer { wanted in
            for offset in 0..<count where wanted[offset] != bytes[position + offset] { return false }
            return true
        }
        if isEqual { position += count }
        return isEqual
    }

    /// Moves behind all digits; their number.
    mutating func run(_ bytes: Span<UInt8>) -> Int {
        let count = digits(bytes, limit: bytes.count)
        position += count
        return count
    }

    mutating func move(by count: Int) { position += count }

    /// Moves behind dots, commas, blanks, slashes and dashes.
    mutating func skipSeparators(_ bytes: Span<UInt8>) {
        while let byte = next(bytes), " .,/-".utf8.contains(byte) { position += 1 }
    }
}
