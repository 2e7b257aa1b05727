/// The Identifikationsnummer of § 139b AO: eleven digits with a digit-frequency rule and a check digit after ISO 7064 MOD 11,10.
enum SteuerID {
    static func ranges(in text: FoldedText) -> [Range<Int>] { text.matches(end) }

    /// Single blanks may part groups of two digits or more (`12 345 678 995`).
    private static func end(in text: FoldedText, at start: Int) -> Int? {
        guard text[start].isDigit, text[start] != UInt8(ascii: "0"), startsNumber(in: text, at: start) else {
            return nil
        }
        // The first group has eleven digits, or fewer and a blank after it.
        let first = text.endOfDigits(from: start)
        guard first == start + 11 || first < start + 10 && text[first] == .blank && text[first + 1].isDigit else {
            return nil
        }
        var digits: [Int] = []
        var index = start
        while digits.count < 11 {
            let groupEnd = text.endOfDigits(from: index)
            guard groupEnd - index >= 2, digits.count + groupEnd - index <= 11 else { return nil }
            digits += (index..<groupEnd).map { text[$0].digit }
            index = groupEnd
            if digits.count < 11 {
                guard text[index] == .blank else { return nil }
                index += 1
            }
        }
        let isBroken = text[index].isWord || ",.".utf8.contains(text[index]) && text[index + 1].isDigit
        return !isBroken && hasFrequencies(digits) && hasCheckDigit(digits) ? index : nil
    }

    private static func startsNumber(in text: FoldedText, at start: Int) -> Bool {
        if !text.startsWord(at: start) || text[start - 1] == UInt8(ascii: "+") { return false }
        return !("-/.,".utf8.contains(text[start - 1]) && text[start - 2].isDigit)
    }

    /// Of the first ten digits exactly one comes twice or (since 2016) three times, then never three in a row; all others come once.
    private static func hasFrequencies(_ digits: [Int]) -> Bool {
        var counts = [Int](repeating: 0, count: 10)
        for digit in digits.prefix(10) { counts[digit] += 1 }
        let repeated = counts.filter { $0 > 1 }
        guard let times = repeated.first, repeated.count == 1, times <= 3 else { return false }
        let hasRunOfThree = (2..<10).contains { place in
            digits[place] == digits[place - 1] && digits[place] == digits[place - 2]
        }
        return !hasRunOfThree
    }

    private static func hasCheckDigit(_ digits: [Int]) -> Bool {
        var product = 10
        for digit in digits.prefix(10) {
            let sum = (digit + product) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return (11 - product) % 10 == digits[10]
    }
}
