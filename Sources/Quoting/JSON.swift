/// Writes JSON values (RFC 8259); the same bytes on every machine.
package enum JSON {
    /// A quoted string.
    package static func string(_ text: String) -> String {
        var bytes: [UInt8] = [quote]
        bytes.reserveCapacity(text.utf8.count + 2)
        for byte in text.utf8 { append(byte, to: &bytes) }
        bytes.append(quote)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a quoted string.
    package static func append(_ text: String, to out: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            out.append(quote)
            let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != quote && $0 != backslash }
            if isPlain { out.append(contentsOf: bytes) } else { for byte in bytes { append(byte, to: &out) } }
            out.append(quote)
        }
    }

    /// Appends valid UTF-8 as it stands inside a quoted string.
    package static func append(_ text: UnsafeRawBufferPointer, to out: inout [UInt8]) {
        for byte in text { append(byte, to: &out) }
    }

    /// The shortest digits that give the same double again; whole numbers without a fraction.
    package static func number(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : value.description
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    @inline(__always)
    private static func append(_ byte: UInt8, to out: inout [UInt8]) {
        switch byte {
        case quote, backslash:
            out.append(backslash)
            out.append(byte)
        case 0x00..<0x20, 0x7F: appendEscape(of: byte, to: &out)
        default: out.append(byte)
        }
    }

    private static func appendEscape(of byte: UInt8, to out: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\n"): out += "\\n".utf8
        case UInt8(ascii: "\r"): out += "\\r".utf8
        case UInt8(ascii: "\t"): out += "\\t".utf8
        default: out += ("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)).utf8
        }
    }
}
