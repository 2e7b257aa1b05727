/// How a file separates its cells and encodes its text; nil means: find out.
package struct DialectSettings: Sendable, Equatable {
    package let delimiter: UInt8?
    package let encoding: TextEncoding?

    package init(delimiter: UInt8? = nil, encoding: TextEncoding? = nil) {
        self.delimiter = delimiter
        self.encoding = encoding
    }
}

/// What was found out about a file before its first row is read.
package struct Dialect: Sendable, Equatable {
    package let delimiter: UInt8
    package let encoding: TextEncoding
    /// True when the first line is Excel's `sep=;`.
    package let hasSeparatorLine: Bool
    /// Bytes of the byte order mark, 0, 2 or 3.
    package let byteOrderMark: Int

    static let quote = UInt8(ascii: "\"")
    private static let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]

    /// The length of a first line `sep=;` (also quoted) without its line end, and its delimiter.
    static func separatorLine(_ head: UnsafeRawBufferPointer) -> (length: Int, delimiter: UInt8)? {
        let quoted = head.first == quote
        let start = quoted ? 1 : 0
        let name = [UInt8]("sep=".utf8)
        guard head.count >= start + 5 else { return nil }
        for (index, byte) in name.enumerated() where head[start + index] | 0x20 != byte | 0x20 { return nil }
        let delimiter = head[start + 4]
        var end = start + 5
        if quoted {
            guard end < head.count, head[end] == quote else { return nil }
            end += 1
        }
        guard end == head.count || head[end] == 0x0A || head[end] == 0x0D else { return nil }
        return (end, delimiter)
    }

    /// The candidate that occurs most often outside quotes in the first line that is not blank; `;` when none does.
    static func delimiter(in head: UnsafeRawBufferPointer) -> UInt8 {
        var counts = [0, 0, 0]
        var quoted = false
        var seen = false
        for byte in head {
            if byte == quote { quoted.toggle() }
            if !quoted, byte == 0x0A || byte == 0x0D {
                if seen { break } else { continue }
            }
            seen = true
            if !quoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        var best = 0
        for index in 1..<3 where counts[index] > counts[best] { best = index }
        return candidates[best]
    }
}
