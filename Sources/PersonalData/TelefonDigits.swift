/// The groups of digits that may form one phone number, as `0511 / 12 34 - 56` has four of them.
struct TelefonDigits {
    private(set) var digits: [Int] = []
    private(set) var groupEnds: [Int] = []
    /// The sign before each group but the first: blank, or the one that is none.
    private(set) var joints: [UInt8] = []

    /// What makes the number before it an amount or a duration.
    private static let units: Set<String> = [
        "eur", "euro", "uhr", "h", "tage", "tagen", "wochen", "monate", "monaten", "jahre", "jahren", "prozent",
        "personen",
        "kinder", "min", "minuten", "stunden", "km", "qm", "mal", "ct", "cent",
    ]

    /// Takes in groups for as long as they can belong to one number of at most 17 digits.
    init(in text: FoldedText, at start: Int) {
        let firstEnd = text.endOfDigits(from: start)
        guard Self.mayEnd(in: text, at: firstEnd) else { return }
        append(text, start..<firstEnd)
        var index = firstEnd
        while let (next, joint) = Self.gap(in: text, at: index) {
            let end = text.endOfDigits(from: next)
            guard digits.count + end - next <= 17, Self.mayEnd(in: text, at: end) else { return }
            joints.append(joint)
            append(text, next..<end)
            index = end
        }
    }

    var first: Int { groupEnds.first ?? 0 }

    /// The digits from one place on as a number; nil when there are more than nine.
    func number(from place: Int) -> Int? {
        digits.count - place > 9 ? nil : digits[min(place, digits.count)...].reduce(0) { $0 * 10 + $1 }
    }

    private mutating func append(_ text: FoldedText, _ range: Range<Int>) {
        digits += range.map { text[$0].digit }
        groupEnds.append(digits.count)
    }

    /// No letter, no decimal places, no minutes and no unit follow.
    private static func mayEnd(in text: FoldedText, at end: Int) -> Bool {
        if text[end].isWord || text[end] == UInt8(ascii: "%") { return false }
        if ",:".utf8.contains(text[end]), text[end + 1].isDigit { return false }
        let word = text.skipBlanks(from: end, limit: 1)
        return !units.contains(text.lowered(word..<min(text.endOfLetters(from: word), word + 10)))
    }

    /// One to four of the signs that join groups; a dot only tight between digits, else it ends a sentence.
    private static func gap(in text: FoldedText, at start: Int) -> (next: Int, joint: UInt8)? {
        var index = start
        var joint = UInt8.blank
        while index - start < 4, " -/().".utf8.contains(text[index]) {
            if text[index] != .blank { joint = text[index] }
            if text[index] == UInt8(ascii: "."), index > start || !text[index + 1].isDigit { return nil }
            index += 1
        }
        return index > start && text[index].isDigit ? (index, joint) : nil
    }
}
