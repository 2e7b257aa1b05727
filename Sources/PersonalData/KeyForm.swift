internal import Quoting

/// What a key (a Vorgangsnummer) must not look like; each call looks at the whole value, trimmed of blanks.
package enum KeyForm {
    /// Three digits, a letter in either case, six digits; one blank or hyphen may part the groups.
    package static func isKundennummer(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard mayBeNumber(bytes, digits: 9) else { return false }
        let (text, start, end) = trimmed(bytes)
        return Kundennummer.end(in: text, at: start) == end
    }

    /// Five digits, `//` or `BG`, seven digits, perhaps with a suffix of up to three characters (`12345//1234567-01`).
    package static func isBGNummer(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard mayBeNumber(bytes, digits: 12) else { return false }
        let (text, start, end) = trimmed(bytes)
        guard let numberEnd = BGNummer.end(in: text, at: start) else { return false }
        if numberEnd == end { return true }
        let suffix = end - numberEnd - 1
        return [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), .blank].contains(text[numberEnd])
            && (1...3).contains(suffix) && (numberEnd + 1..<end).allSatisfy { text[$0].isWord }
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

    private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> (text: FoldedText, start: Int, end: Int) {
        let text = FoldedText(bytes)
        func isSpace(_ byte: UInt8) -> Bool { byte == .blank || byte.isLineBreak }
        var start = 0
        var end = text.count
        while start < end, isSpace(text[start]) { start += 1 }
        while end > start, isSpace(text[end - 1]) { end -= 1 }
        return (text, start, end)
    }
}
