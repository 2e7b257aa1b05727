internal import Spelling

/// Makes spellings comparable: case, umlauts, blanks, underscores and what nobody sees do not count.
///
/// Time in proportion to the text's length.
package enum Fold {
    /// For headers, where no dash counts: `E-Mail` and `email`, `Persönlich` and `persoenlich`, `Anliegen 1` and
    /// `anliegen-1` become equal.
    package static func header(_ text: String) -> String { folded(text, keepingDashes: false) }

    /// For codes, where a dash of any kind counts at the start before a digit and between two digits: `-1` is not `1`,
    /// a team `5-01` not `501`; otherwise as `header`.
    package static func code(_ text: String) -> String { folded(text, keepingDashes: true) }

    /// For ids of the config, which become file names: as `header`, and no punctuation counts (`5-01` is `5.01`).
    package static func id(_ text: String) -> String {
        String(folded(text, keepingDashes: false).unicodeScalars.filter { !isPunctuation($0) })
    }

    private static func folded(_ text: String, keepingDashes: Bool) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        // A dash that counts if a digit follows.
        var hasDash = false
        for scalar in text.unicodeScalars {
            switch Glyph(scalar) {
            case .invisible, .blank: continue
            case .dash:
                hasDash = keepingDashes && (out.last.map(isDigit) ?? true)
                continue
            case .apostrophe, .other: break
            }
            if scalar == "_" { continue }
            if hasDash, scalar.isASCII, isDigit(UInt8(scalar.value)) { out.append(UInt8(ascii: "-")) }
            hasDash = false
            append(scalar, to: &out)
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
        switch scalar {
        case "ä", "Ä": out.append(contentsOf: "ae".utf8)
        case "ö", "Ö": out.append(contentsOf: "oe".utf8)
        case "ü", "Ü": out.append(contentsOf: "ue".utf8)
        case "ß", "ẞ": out.append(contentsOf: "ss".utf8)
        // A decomposed umlaut: a letter and a combining diaeresis.
        case "\u{308}": out.append(UInt8(ascii: "e"))
        case "A"..."Z": out.append(UInt8(scalar.value) | 0x20)
        default:
            if scalar.isASCII {
                out.append(UInt8(scalar.value))
            } else {
                out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && !(0x30...0x39).contains(scalar.value) && !(0x61...0x7A).contains(scalar.value)
    }
}
