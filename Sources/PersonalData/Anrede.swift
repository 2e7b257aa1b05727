/// `Herr`, `Frau`, `Hr.`, `Fr.` with a name: a capitalised word that is no office, perhaps after titles, particles and initials.
enum Anrede {
    static func occurs(in text: FoldedText) -> Bool {
        var index = 0
        while index < text.count {
            guard text[index].isWord else {
                index += 1
                continue
            }
            let end = endOfWord(in: text, from: index)
            if end - index <= 5, mayBegin(text[index].lowered, text[index + 1].lowered) {
                let word = text.lowered(index..<end)
                if NameWords.anreden.contains(word),
                    let name = startOfFollowing(in: text, anrede: index, end: end, word),
                    nameFollows(
                        in: text,
                        from: name,
                        afterArticle: isArticle(in: text, before: index),
                        isShort: word.utf8.count < 4
                    )
                {
                    return true
                }
            }
            index = end
        }
        return false
    }

    /// The first two letters of all words in `NameWords.anreden`; hardly another word has them.
    private static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
        first == UInt8(ascii: "h") && (second == UInt8(ascii: "e") || second == UInt8(ascii: "r"))
            || first == UInt8(ascii: "f") && second == UInt8(ascii: "r")
    }

    private static func endOfWord(in text: FoldedText, from start: Int) -> Int {
        var end = start
        while text[end].isWord { end += 1 }
        return end
    }

    /// Past the blanks after the Anrede; a line break counts only in an address, where the Anrede has a line of its own.
    private static func startOfFollowing(in text: FoldedText, anrede: Int, end: Int, _ word: String) -> Int? {
        let isShort = word.utf8.count < 4
        if isShort, word == "fr", NameWords.weekdays.contains(wordBefore(in: text, anrede)) { return nil }
        let hasDot = isShort && text[end] == UInt8(ascii: ".")
        // Without the dot only `Hr` and `Fr`: `HR` is a department.
        let (isBig, isNextBig) = (text[anrede].isUpper, text[anrede + 1].isUpper)
        if isShort, hasDot ? !isBig && isNextBig : !isBig || isNextBig { return nil }
        var index = text.skipBlanks(from: hasDot ? end + 1 : end)
        let ownsLine = anrede == 0 || text[anrede - 1].isLineBreak
        if text[index].isLineBreak, ownsLine {
            while text[index].isLineBreak, index - end < 5 { index += 1 }
        }
        return index > end ? index : nil
    }

    private static func wordBefore(in text: FoldedText, _ index: Int) -> String {
        var end = index
        while index - end < 3, " .,-/".utf8.contains(text[end - 1]) { end -= 1 }
        var start = end
        while text[start - 1].isLetter { start -= 1 }
        return text.lowered(start..<end)
    }

    private static func isArticle(in text: FoldedText, before index: Int) -> Bool {
        NameWords.articles.contains(wordBefore(in: text, index))
    }

    private static func nameFollows(in text: FoldedText, from start: Int, afterArticle: Bool, isShort: Bool) -> Bool {
        var index = start
        var isDirect = true
        for _ in 0..<8 {
            let end = text.endOfLetters(from: index)
            if end == index || text[end].isDigit { return false }
            let word = text.lowered(index..<end)
            let isInitial = end == index + 1 && text[index].isUpper && text[end] == UInt8(ascii: ".")
            if NameWords.particles.contains(word) && !text[index].isUpper {
                // `die Frau von der Rezeption` is nobody's name.
                if afterArticle || isDirect && NameWords.laterParticles.contains(word) { return false }
                isDirect = false
            } else if NameWords.isOffice(word) || isInitial {
                isDirect = false
            } else if !NameWords.titles.contains(word) {
                return isName(in: text, index..<end, word, isDirect: isDirect, isShort: isShort)
            }
            index = endOfGap(in: text, from: end)
        }
        return false
    }

    private static func endOfGap(in text: FoldedText, from end: Int) -> Int {
        let index = text[end] == UInt8(ascii: ".") ? end + 1 : end
        return text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "'")
            ? index + 1 : text.skipBlanks(from: index)
    }

    private static func isName(
        in text: FoldedText,
        _ range: Range<Int>,
        _ word: String,
        isDirect: Bool,
        isShort: Bool
    ) -> Bool {
        guard text[range.lowerBound].isUpper else { return false }
        // `Frau O'Neill`, `Frau D'Angelo`
        if range.count == 1 {
            let mark = text[range.upperBound]
            return (mark == UInt8(ascii: "'") || mark == .sign) && text[range.upperBound + 1].isUpper
        }
        if NameWords.noNames.contains(word) || isShort && NameWords.afterFriday.contains(word) { return false }
        if !isDirect, NameWords.sentenceStarts.contains(word) { return false }
        // `Frau SB`, `Herr TL`: short forms of offices, unless the writer shouts all of it.
        let isShouted = range.allSatisfy { text[$0].isUpper }
        return !(isShouted && range.count <= 3 && !text[range.lowerBound - 2].isUpper)
    }
}
