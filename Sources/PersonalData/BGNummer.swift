/// The number of a Bedarfsgemeinschaft: five digits, `//` (in older letters `BG`), seven digits (`12345//1234567`).
enum BGNummer {
    static func ranges(in text: FoldedText) -> [Range<Int>] { text.matches(end) }

    static func end(in text: FoldedText, at start: Int) -> Int? {
        guard text[start].isDigit, text.startsWord(at: start), text.endOfDigits(from: start) == start + 5 else {
            return nil
        }
        let middle = text.skipBlanks(from: start + 5, limit: 1)
        let isSlashes = text[middle] == UInt8(ascii: "/") && text[middle + 1] == UInt8(ascii: "/")
        guard isSlashes || text.lowered(middle..<middle + 2) == "bg" else { return nil }
        let digits = text.skipBlanks(from: middle + 2, limit: 1)
        let end = text.endOfDigits(from: digits)
        return end == digits + 7 && !text[end].isWord ? end : nil
    }
}
