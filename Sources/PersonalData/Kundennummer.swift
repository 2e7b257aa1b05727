/// A Kundennummer of the Bundesagentur: three digits, a letter, six digits (`123A456789`).
enum Kundennummer {
    static func ranges(in text: FoldedText) -> [Range<Int>] { text.matches(end) }

    /// Blanks or hyphens may part the groups, but then the letter must be a capital: `501 a 123456` is an enumeration.
    static func end(in text: FoldedText, at start: Int) -> Int? {
        guard text[start].isDigit, text.startsWord(at: start), text.endOfDigits(from: start) == start + 3 else {
            return nil
        }
        let letter = gap(in: text, at: start + 3)
        guard text[letter].isASCIILetter else { return nil }
        let digits = gap(in: text, at: letter + 1)
        let end = text.endOfDigits(from: digits)
        guard end == digits + 6, !text[end].isWord else { return nil }
        return end == start + 10 || text[letter].isUpper ? end : nil
    }

    private static func gap(in text: FoldedText, at index: Int) -> Int {
        text[index] == .blank || text[index] == UInt8(ascii: "-") ? index + 1 : index
    }
}
