/// What was found out about a file before its first row is read.
package struct Dialect: Sendable, Equatable {
    package let delimiter: UInt8
    package let encoding: TextEncoding
    /// True when the first line is Excel's `sep=;`.
    package let hasSeparatorLine: Bool
    /// Bytes of the byte order mark, 0, 2 or 3.
    package let byteOrderMark: Int

    static let quote = UInt8(ascii: "\"")

    static func isDelimiter(_ byte: UInt8) -> Bool {
        byte > 0 && byte < 0x80 && byte != quote && byte != 0x0A && byte != 0x0D
    }

    static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
