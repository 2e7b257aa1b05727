/// A Versicherungsnummer of the Rentenversicherung, built after § 2 VKVV: area, date of birth, letter, serial number, check digit.
enum Sozialversicherungsnummer {
    /// § 2 (6) VKVV: the factors of the twelve digits that remain when the letter is written as its two-digit rank.
    private static let factors = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
    static func ranges(in text: FoldedText) -> [Range<Int>] { text.matches(end) }

    /// Before the places 2, 4, 6, 8, 9 and 11 one blank, hyphen, dot or slash may stand: `65 170839 J 003`, `65-17.08.39-J-00-3`.
    private static func end(in text: FoldedText, at start: Int) -> Int? {
        guard text.startsWord(at: start) else { return nil }
        var digits: [Int] = []
        var index = start
        for place in 0..<12 {
            let isJoint = place == 2 || place == 4 || place == 6 || place == 8 || place == 9 || place == 11
            if isJoint, " -./".utf8.contains(text[index]) { index += 1 }
            if place == 8 {
                guard text[index].isASCIILetter else { return nil }
                digits += [text[index].letterRank / 10, text[index].letterRank % 10]
            } else {
                guard text[index].isDigit else { return nil }
                if place > 8 { digits.append(text[index].digit) }
            }
            if place == 7 { digits = digitsBefore(text, index) }
            index += 1
        }
        return !text[index].isWord && isValid(digits) ? index : nil
    }

    /// The eight digits up to an index, whatever joints lie between; read only once they are known to be there.
    private static func digitsBefore(_ text: FoldedText, _ last: Int) -> [Int] {
        (max(0, last - 12)...last).filter { text[$0].isDigit }.suffix(8).map { text[$0].digit }
    }

    /// Areas run from 02 to 89; day and month may be 00 where the date of birth is not proven (§ 33a SGB I).
    private static func isValid(_ digits: [Int]) -> Bool {
        let area = digits[0] * 10 + digits[1]
        let day = digits[2] * 10 + digits[3]
        let month = digits[4] * 10 + digits[5]
        guard (2...89).contains(area), day <= 31, month <= 12 else { return false }
        let sum = zip(digits, factors).reduce(0) { $0 + $1.0 * $1.1 / 10 + $1.0 * $1.1 % 10 }
        return sum % 10 == digits[12]
    }
}
