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
        if isPlain(raw) { return raw }
        var out = ""
        out.reserveCapacity(raw.utf8.count)
        for scalar in raw.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            // What turns the direction of the text would turn around what stands behind it, too.
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// The fast way for most values: nothing in them means anything, nor begins as a control of direction does.
    private static func isPlain(_ raw: String) -> Bool {
        raw.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0xE2:
                false
            default: true
            }
        }
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
