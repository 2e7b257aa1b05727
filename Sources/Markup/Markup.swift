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
        var hasMark = false
        var mayTurn = false
        for byte in raw.utf8 {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                hasMark = true
            // So begin the controls of direction, and dashes and quotes.
            case 0xE2: mayTurn = true
            default: break
            }
        }
        // What turns the direction of the text would turn around what stands behind it, too.
        if mayTurn, raw.unicodeScalars.contains(where: turnsDirection) {
            return escape(String(String.UnicodeScalarView(raw.unicodeScalars.filter { !turnsDirection($0) })))
        }
        return hasMark ? escapeMarks(raw) : raw
    }

    private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: false
        }
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
