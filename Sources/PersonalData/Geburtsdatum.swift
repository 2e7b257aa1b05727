/// A date that a word of birth (`geb.`, `geboren`, `Geburtsdatum`, `*`) names as a date of birth; any other date is none.
enum Geburtsdatum {
    private static let labels: Set<String> = [
        "geb", "gebdat", "gebdatum", "geboren", "geborene", "geborenen", "geborener", "geborenes", "geburt",
        "geburtsdatum",
        "geburtsdat", "geburtsdaten", "geburtstag", "dob",
    ]
    /// Words that may stand between label and date: `Geburt meines Sohnes am …`.
    private static let fillers: Set<String> = [
        "am", "ist", "war", "den", "der", "des", "dat", "datum", "tag", "lautet", "wurde", "meines", "meiner", "seines",
        "seiner", "ihres", "ihrer", "unseres", "unserer", "kindes", "kind", "sohnes", "sohn", "tochter", "kunden",
        "kundin",
    ]

    static func occurs(in text: FoldedText) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "*"), isBirthMark(in: text, at: index) { return true }
            guard byte.isLetter, text.startsWord(at: index) else {
                index += 1
                continue
            }
            let end = text.endOfLetters(from: index)
            if "gGdD".utf8.contains(byte), labels.contains(text.lowered(index..<end)) {
                if dateFollows(in: text, from: end) { return true }
                if text.lowered(index..<end).hasPrefix("geboren"), datePrecedes(in: text, index) { return true }
            }
            index = end
        }
        return false
    }

    /// `* 12.03.1985`, but not the bullet of a list and not the gender star.
    private static func isBirthMark(in text: FoldedText, at star: Int) -> Bool {
        let isLineStart = star == 0 || text[star - 1].isLineBreak
        if isLineStart, text[star + 1] == .blank { return false }
        return text.startsWord(at: star) && DateShape.end(in: text, at: text.skipBlanks(from: star + 1)) != nil
    }

    private static func dateFollows(in text: FoldedText, from start: Int) -> Bool {
        var index = start
        var place = 0
        for _ in 0..<6 {
            index = endOfPunctuation(in: text, from: index)
            if text[index].isDigit {
                return DateShape.end(in: text, at: index) != nil || DateShape.endOfBare(in: text, at: index) != nil
            }
            let end = text.endOfLetters(from: index)
            let word = text.lowered(index..<end)
            if word == "in" {
                place = 2
            } else if place > 0, word != "am" {
                // `geboren in Musterstadt am …`: the place has one word.
                place -= 1
                if place == 0 { return false }
            } else if !fillers.contains(word) {
                return false
            }
            index = end
        }
        return false
    }

    private static func endOfPunctuation(in text: FoldedText, from start: Int) -> Int {
        var index = start
        while index - start < 5, " .,:;-/=()\n\r".utf8.contains(text[index]) { index += 1 }
        return index
    }

    private static func datePrecedes(in text: FoldedText, _ label: Int) -> Bool {
        var end = label
        while label - end < 3, " ,(".utf8.contains(text[end - 1]) { end -= 1 }
        return (max(0, end - 20)..<end).contains { start in
            text[start].isDigit && text.startsWord(at: start) && DateShape.end(in: text, at: start) == end
        }
    }
}
