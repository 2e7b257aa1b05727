internal import Decoding
internal import Spelling

/// A Vorgangsnummer without what gets lost or changed on its way: leading zeros, `.0`, case, kinds of dash, apostrophes.
struct KeySpelling {
    /// What two spellings may differ in.
    struct Kinds: OptionSet, Hashable {
        let rawValue: UInt8

        static let zeros = Kinds(rawValue: 1)
        static let decimal = Kinds(rawValue: 2)
        static let letterCase = Kinds(rawValue: 4)
        static let dash = Kinds(rawValue: 8)
        static let apostrophe = Kinds(rawValue: 16)
        static let all: Kinds = [.zeros, .decimal, .letterCase, .dash, .apostrophe]

        var names: [String] {
            var out: [String] = []
            if contains(.zeros) { out.append("führende Nullen") }
            if contains(.decimal) { out.append("ein „.0“ am Ende") }
            if contains(.letterCase) { out.append("Groß- und Kleinschreibung") }
            if contains(.dash) { out.append("die Art der Striche") }
            if contains(.apostrophe) { out.append("Hochkommas") }
            return out
        }
    }

    /// `text` with all differences of `kinds` taken out.
    static func plain(_ text: String, _ kinds: Kinds) -> String {
        var out: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch Glyph(scalar) {
            case .dash where kinds.contains(.dash): out.append(UInt8(ascii: "-"))
            case .apostrophe where kinds.contains(.apostrophe): continue
            default:
                if kinds.contains(.letterCase), !scalar.isASCII || (0x41...0x5A).contains(scalar.value) {
                    out += Array(scalar.properties.lowercaseMapping.utf8)
                } else {
                    out += Array(String(scalar).utf8)
                }
            }
        }
        if kinds.contains(.decimal) { dropDecimal(&out) }
        return String(decoding: kinds.contains(.zeros) ? withoutZeros(out) : out, as: UTF8.self)
    }

    /// The differences between two spellings of one number.
    static func kinds(_ left: String, _ right: String) -> Kinds {
        var out: Kinds = []
        for kind: Kinds in [.zeros, .decimal, .letterCase, .dash, .apostrophe] {
            let others = Kinds.all.subtracting(kind)
            if plain(left, others) != plain(right, others) { out.insert(kind) }
        }
        return out
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// `4711.0` is what a program makes of 4711 that takes it for a fraction; a year may stand behind it.
    private static func dropDecimal(_ bytes: inout [UInt8]) {
        let end = bytes.firstIndex(of: KeyShape.separator) ?? bytes.count
        var start = end
        while start > 0, bytes[start - 1] == 0x30 { start -= 1 }
        guard start < end, start >= 2, bytes[start - 1] == UInt8(ascii: ".") || bytes[start - 1] == UInt8(ascii: ","),
            isDigit(bytes[start - 2])
        else { return }
        bytes.removeSubrange(start - 1..<end)
    }

    /// Every group of digits without its leading zeros.
    private static func withoutZeros(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isLeading = byte == 0x30 && !(out.last.map(isDigit) ?? false)
            let hasMore = index + 1 < bytes.count && isDigit(bytes[index + 1])
            if isLeading, hasMore { continue }
            out.append(byte)
        }
        return out
    }
}
