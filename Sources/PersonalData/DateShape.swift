/// Dates as people write them in letters: `12.03.1985`, `12. 3. 85`, `12/3/1985`, `1985-03-12`, `12. März 1985`.
enum DateShape {
    private static let months: Set<String> = [
        "januar", "jänner", "februar", "märz", "maerz", "marz", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "dezember", "jan", "feb", "mär", "mrz", "apr", "jun", "jul", "aug", "sep", "sept", "okt",
        "nov", "dez",
    ]

    static func ranges(in text: FoldedText) -> [Range<Int>] { text.matches(end) }

    /// Where the date that begins at an index ends; nil when none begins there.
    static func end(in text: FoldedText, at start: Int) -> Int? {
        let first = text.endOfDigits(from: start)
        switch first - start {
        case 1, 2: return endAfterDay(in: text, day: text.number(start, digits: first - start), from: first)
        case 4: return endAfterYear(in: text, year: text.number(start, digits: 4), from: first)
        default: return nil
        }
    }

    /// The bare `TTMMJJ` or `TTMMJJJJ` of forms, which only a label makes a date.
    static func endOfBare(in text: FoldedText, at start: Int) -> Int? {
        let end = text.endOfDigits(from: start)
        guard end - start == 6 || end - start == 8, !text[end].isWord else { return nil }
        guard isDay(text.number(start, digits: 2)), isMonth(text.number(start + 2, digits: 2)) else { return nil }
        return end - start == 6 || isYear(text.number(start + 4, digits: 4)) ? end : nil
    }

    private static func endAfterDay(in text: FoldedText, day: Int, from first: Int) -> Int? {
        guard isDay(day) else { return nil }
        let separator = text[first]
        let month = text.skipBlanks(from: ".-/".utf8.contains(separator) ? first + 1 : first, limit: 2)
        let letters = text.endOfLetters(from: month)
        if letters > month {
            guard months.contains(text.lowered(month..<letters)) else { return nil }
            return endOfYear(
                in: text,
                from: text.skipBlanks(from: text[letters] == UInt8(ascii: ".") ? letters + 1 : letters)
            )
        }
        let digits = text.endOfDigits(from: month)
        guard month > first, ".-/".utf8.contains(separator), (1...2).contains(digits - month),
            text[digits] == separator,
            isMonth(text.number(month, digits: digits - month))
        else { return nil }
        return endOfYear(in: text, from: text.skipBlanks(from: digits + 1, limit: 2))
    }

    private static func endAfterYear(in text: FoldedText, year: Int, from first: Int) -> Int? {
        let separator = text[first]
        let month = text.endOfDigits(from: first + 1)
        guard isYear(year), ".-/".utf8.contains(separator), month - first == 3, text[month] == separator,
            isMonth(text.number(first + 1, digits: 2))
        else { return nil }
        let end = text.endOfDigits(from: month + 1)
        return end - month == 3 && isDay(text.number(month + 1, digits: 2)) ? end : nil
    }

    private static func endOfYear(in text: FoldedText, from start: Int) -> Int? {
        let end = text.endOfDigits(from: start)
        return end - start == 2 || end - start == 4 && isYear(text.number(start, digits: 4)) ? end : nil
    }

    private static func isDay(_ number: Int) -> Bool { (1...31).contains(number) }
    private static func isMonth(_ number: Int) -> Bool { (1...12).contains(number) }
    private static func isYear(_ number: Int) -> Bool { (1880...2099).contains(number) }
}
