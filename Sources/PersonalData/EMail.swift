/// E-mail addresses, also those written with `(at)` or `[at]` and `(punkt)` or `[dot]`.
enum EMail {
    static func ranges(in text: FoldedText) -> [Range<Int>] {
        var hits: [Range<Int>] = []
        var index = 0
        while index < text.count {
            if let domain = endOfAt(in: text, at: index), let start = startOfLocal(in: text, before: index),
                let end = endOfDomain(in: text, from: domain)
            {
                hits.append(start..<end)
                index = end
            } else {
                index += 1
            }
        }
        return hits
    }

    private static func endOfAt(in text: FoldedText, at index: Int) -> Int? {
        if text[index] == UInt8(ascii: "@") { return index + 1 }
        guard isOpening(text[index]), text.lowered(index + 1..<index + 3) == "at", isClosing(text[index + 3]) else {
            return nil
        }
        return text.skipBlanks(from: index + 4, limit: 1)
    }

    private static func startOfLocal(in text: FoldedText, before index: Int) -> Int? {
        var end = index
        if text[index] != UInt8(ascii: "@"), text[end - 1] == .blank { end -= 1 }
        guard text[end - 1].isWord || isJoint(text[end - 1]) else { return nil }
        var start = end
        while text[start - 1].isWord || isJoint(text[start - 1]) || text[start - 1] == UInt8(ascii: ".") { start -= 1 }
        return (start..<end).contains { text[$0].isWord } ? start : nil
    }

    /// Labels parted by dots, the last of them at least two letters; nil when there is no such part.
    private static func endOfDomain(in text: FoldedText, from start: Int) -> Int? {
        var index = start
        var end: Int?
        while true {
            let label = index
            while text[index].isWord || text[index] == UInt8(ascii: "-") { index += 1 }
            if index == label { return end }
            if label > start, index - label >= 2, (label..<index).contains(where: { text[$0].isLetter }) { end = index }
            guard let next = endOfDot(in: text, at: index) else { return end }
            index = next
        }
    }

    private static func endOfDot(in text: FoldedText, at index: Int) -> Int? {
        if text[index] == UInt8(ascii: ".") { return index + 1 }
        let open = text.skipBlanks(from: index, limit: 1)
        guard isOpening(text[open]) else { return nil }
        let close = text.endOfLetters(from: open + 1)
        guard isClosing(text[close]), ["dot", "punkt"].contains(text.lowered(open + 1..<close)) else { return nil }
        return text.skipBlanks(from: close + 1, limit: 1)
    }

    private static func isOpening(_ byte: UInt8) -> Bool { "([{".utf8.contains(byte) }
    private static func isClosing(_ byte: UInt8) -> Bool { ")]}".utf8.contains(byte) }
    private static func isJoint(_ byte: UInt8) -> Bool { "-+%'&!#".utf8.contains(byte) }
}
