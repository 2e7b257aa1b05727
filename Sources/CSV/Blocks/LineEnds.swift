/// Line ends in bytes: LF, CR, or both together, inside quotes or not, as `RowReader` counts them; and quotes, which the
/// same look at the bytes tells.
struct LineEnds {
    private(set) var count = 0
    private(set) var quotes = 0

    /// - Parameter bytes: not cut between a CR and its LF.
    init(in bytes: UnsafeRawBufferPointer) {
        var index = 0
        var carry: UInt64 = 0
        while index + 8 <= bytes.count {
            // One bit a byte; as many sums as there is room for in a byte.
            let end = min(bytes.count - 8, index + 254 * 8)
            var (ends, marks): (UInt64, UInt64) = (0, 0)
            while index <= end {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                index += 8
                // Most words have neither: no byte is below 0x23.
                if (word &- 0x2323_2323_2323_2323) & ~word & 0x8080_8080_8080_8080 == 0 {
                    carry = 0
                    continue
                }
                let returns = LineEnds.places(of: 0x0D, in: word)
                // A LF behind a CR ends no line of its own.
                let feeds = LineEnds.places(of: 0x0A, in: word) & ~(returns << 8 | carry)
                carry = returns >> 56
                ends &+= returns &+ feeds
                marks &+= LineEnds.places(of: Dialect.quote, in: word)
            }
            count += LineEnds.sum(ends)
            quotes += LineEnds.sum(marks)
        }
        while index < bytes.count {
            if LineEnds.isEnd(bytes, index) { count += 1 }
            if bytes[index] == Dialect.quote { quotes += 1 }
            index += 1
        }
    }

    /// True for a CR, and for a LF that does not follow on one.
    static func isEnd(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
        bytes[index] == 0x0D || (bytes[index] == 0x0A && (index == 0 || bytes[index - 1] != 0x0D))
    }

    /// Where the line begins that has `line` lines in front of it; the end of the bytes where there are not so many.
    static func offset(ofLine line: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        var left = line
        var index = 0
        while left > 0, index < bytes.count {
            if LineEnds.isEnd(bytes, index) { left -= 1 }
            index += 1
        }
        let isPair = index > 0 && index < bytes.count && bytes[index - 1] == 0x0D && bytes[index] == 0x0A
        return isPair ? index + 1 : index
    }

    /// The lowest bit of each byte of `word` that is `byte`.
    @inline(__always)
    private static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let other = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
        return ~(((other & low) &+ low) | other | low) >> 7
    }

    /// The sum of the bytes of a word.
    private static func sum(_ word: UInt64) -> Int {
        let pairs = (word & 0x00FF_00FF_00FF_00FF) &+ (word >> 8 & 0x00FF_00FF_00FF_00FF)
        return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
    }
}
