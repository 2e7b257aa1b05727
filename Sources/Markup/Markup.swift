/// HTML or SVG text; whatever is interpolated into it is escaped unless it is `Markup` itself.
package struct Markup: ExpressibleByStringInterpolation, Sendable, Equatable {
    /// The text as it goes into the page.
    package let text: String

    package init(stringLiteral value: String) { text = value }
    package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }
    /// Takes text that is markup already; the caller vouches for it.
    package init(trusted: String) { text = trusted }

    package static func + (left: Markup, right: Markup) -> Markup { Markup(trusted: left.text + right.text) }

    /// Escapes the five characters that mean something in HTML and in attribute values; drops the controls of direction.
    package static func escape(_ raw: String) -> String {
        let (hasMark, turns) =
            raw.utf8.withContiguousStorageIfAvailable(look) ?? Array(raw.utf8).withUnsafeBufferPointer(look)
        // What turns the direction of the text would turn around what stands behind it, too.
        if turns {
            return escape(String(String.UnicodeScalarView(raw.unicodeScalars.filter { !turnsDirection($0) })))
        }
        return hasMark ? escapeMarks(raw) : raw
    }

    /// Whether anything has to be escaped, and whether a control of direction has to go.
    private static func look(_ bytes: UnsafeBufferPointer<UInt8>) -> (hasMark: Bool, turns: Bool) {
        var hasMark = false
        for (at, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                hasMark = true
            case 0xE2 where at + 2 < bytes.count && turnsDirection(0xE2, bytes[at + 1], bytes[at + 2]):
                return (hasMark, true)
            default: break
            }
        }
        return (hasMark, false)
    }

    private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: false
        }
    }

    /// The same of a character's three bytes: so also begin dashes, quotes and signs.
    package static func turnsDirection(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        first == 0xE2
            && (second == 0x80 && (0xAA...0xAE).contains(third) || second == 0x81 && (0xA6...0xA9).contains(third))
    }

    private static func escapeMarks(_ raw: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(raw.utf8.count + 16)
        for byte in raw.utf8 {
            switch byte {
            case UInt8(ascii: "&"): out += "&amp;".utf8
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: ">"): out += "&gt;".utf8
            case UInt8(ascii: "\""): out += "&quot;".utf8
            case UInt8(ascii: "'"): out += "&#39;".utf8
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }
        package mutating func appendLiteral(_ literal: String) { text += literal }
        package mutating func appendInterpolation(_ value: String) { text += Markup.escape(value) }
        package mutating func appendInterpolation(_ value: Int) { text += String(value) }
        package mutating func appendInterpolation(_ value: Markup) { text += value.text }
    }
}

extension Sequence where Element == Markup {
    package func joined(separator: String = "") -> Markup {
        Markup(trusted: map(\.text).joined(separator: separator))
    }
}
