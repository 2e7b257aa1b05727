/// International account numbers (ISO 13616): length by country and check digits modulo 97.
enum IBAN {
    static func ranges(in text: FoldedText) -> [Range<Int>] {
        var hits: [Range<Int>] = []
        for run in text.runs where run.lowerBound >= hits.last?.upperBound ?? 0 {
            // The country stands before the check digits, at most two blanks away.
            var start = run.lowerBound
            while run.lowerBound - start < 2, text[start - 1] == .blank { start -= 1 }
            start -= 2
            guard text[start].isASCIILetter, text[start + 1].isASCIILetter else { continue }
            if let end = end(in: text, at: start) { hits.append(start..<end) }
        }
        return hits
    }

    private static func end(in text: FoldedText, at start: Int) -> Int? {
        let isGlued = start >= 4 && text.lowered(start - 4..<start) == "iban"
        guard isGlued || text.startsWord(at: start) else { return nil }
        guard text[text.skipBlanks(from: start + 2, limit: 2)].isDigit,
            let length = IBANLengths.byCountry[text.lowered(start..<start + 2)]
        else { return nil }

        var compact: [UInt8] = []
        var index = start
        while compact.count < length {
            let byte = text[index]
            if byte.isDigit || byte.isASCIILetter {
                compact.append(byte)
                index += 1
            } else {
                let next = endOfGap(in: text, at: index)
                guard next > index else { return nil }
                index = next
            }
        }
        guard !text[index].isWord, compact[2].isDigit, compact[3].isDigit else { return nil }
        return isPlausible(compact, isParted: index - start > length) && remainder(compact) == 1 ? index : nil
    }

    private static func endOfGap(in text: FoldedText, at start: Int) -> Int {
        var index = start
        while index - start < 2, " -.".utf8.contains(text[index]) { index += 1 }
        return index
    }

    /// German text can read like an account number with blanks (`es 20 …`): then letters must be capitals. A number without six digits is none.
    private static func isPlausible(_ compact: [UInt8], isParted: Bool) -> Bool {
        let number = compact.dropFirst(4)
        if isParted, number.contains(where: { $0.isASCIILetter && !$0.isUpper }) { return false }
        return number.count(where: \.isDigit) >= 6
    }

    private static func remainder(_ compact: [UInt8]) -> Int {
        (compact.dropFirst(4) + compact.prefix(4)).reduce(0) { rest, byte in
            byte.isDigit ? (rest * 10 + byte.digit) % 97 : (rest * 100 + byte.letterRank + 9) % 97
        }
    }
}
