/// Markup that is put together piece by piece, in bytes: for drawings, which are thousands of short pieces.
///
/// Appending a piece to a `String` costs several times as much.
package struct MarkupWriter: Sendable {
    /// All that was written, in UTF-8.
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// - Parameter capacity: bytes that are expected.
    package init(capacity: Int) { bytes.reserveCapacity(capacity) }

    package var count: Int { bytes.count }

    package var markup: Markup { Markup(trusted: String(decoding: bytes, as: UTF8.self)) }

    /// Appends markup as it stands in the program.
    package mutating func write(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func write(markup: Markup) { bytes.append(contentsOf: markup.text.utf8) }

    package mutating func write(_ other: MarkupWriter) { bytes.append(contentsOf: other.bytes) }

    /// Appends text, escaped.
    package mutating func write(escaped text: String) { bytes.append(contentsOf: Markup.escape(text).utf8) }

    /// Appends a number in decimal digits.
    package mutating func write(_ number: UInt) {
        if number >= 10 { write(number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
