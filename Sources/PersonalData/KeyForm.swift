internal import Quoting

/// What a key (a Vorgangsnummer) must not look like. An office that numbers `123A456789-1`, the first case of that person,
/// gives the person away as well: so a number counts that stands in a key by itself, with whatever before and behind it.
package enum KeyForm {
    /// Three digits, a letter in either case, six digits; where they are the whole key, trimmed of blanks, one blank or
    /// hyphen may part the groups. (`501-B-000123-2` is more likely a team, an Art and a running number.)
    package static func isKundennummer(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard mayBeNumber(bytes, digits: 9) else { return false }
        let (text, start, end) = trimmed(bytes)
        return Kundennummer.end(in: text, at: start) == end || Kundennummer.ranges(in: text).contains { $0.count == 10 }
    }

    /// Five digits, `//` or `BG`, seven digits (`12345//1234567-01`).
    package static func isBGNummer(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard mayBeNumber(bytes, digits: 12) else { return false }
        return !BGNummer.ranges(in: trimmed(bytes).text).isEmpty
    }

    /// Whether a spreadsheet may take the key for a formula.
    package static func startsLikeFormula(_ bytes: UnsafeRawBufferPointer) -> Bool {
        SpreadsheetCell.startsLikeFormula(bytes)
    }

    package static func isKundennummer(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { isKundennummer($0) } }
    package static func isBGNummer(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { isBGNummer($0) } }
    package static func startsLikeFormula(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { startsLikeFormula($0) } }

    /// A cheap look before any folding, for it is asked of every row; full-width digits are left to the folding.
    private static func mayBeNumber(_ bytes: UnsafeRawBufferPointer, digits: Int) -> Bool {
        guard bytes.count > digits else { return false }
        var seen = 0
        for byte in bytes {
            if byte == 0xEF { return true }
            if byte.isDigit { seen += 1 }
        }
        return seen >= digits
    }

    /// An underscore parts numbers as any other sign does, though it belongs to words elsewhere.
    private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> (text: FoldedText, start: Int, end: Int) {
        let parted = bytes.map { $0 == UInt8(ascii: "_") ? .blank : $0 }
        let text = parted.withUnsafeBytes { FoldedText($0) }
        func isSpace(_ byte: UInt8) -> Bool { byte == .blank || byte.isLineBreak }
        var start = 0
        var end = text.count
        while start < end, isSpace(text[start]) { start += 1 }
        while end > start, isSpace(text[end - 1]) { end -= 1 }
        return (text, start, end)
    }
}
