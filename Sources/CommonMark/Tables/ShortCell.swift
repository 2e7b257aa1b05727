/// A table's cell that needs no libcmark: plain text, strong text and links, nothing inside another.
///
/// Almost every cell of a report is one. The short way knows no rule of CommonMark: it takes what can only mean one thing
/// and leaves every cell with anything else in it to libcmark, so it can only be too careful. `ShortCellTests` reads the
/// same cells on both ways.
struct ShortCell {
    /// A piece of a cell, by its bytes in the source without their marks.
    enum Part {
        case text(Range<Int>)
        case strong(Range<Int>)
        case link(Range<Int>, url: Range<Int>)
    }

    /// All of the cell, trimmed.
    let range: Range<Int>
    /// Whether the cell is strong text and nothing else, and begins with no mark of ours.
    let isBold: Bool
    /// The only part, which most cells have; nil for more or none.
    private let onlyPart: Part?

    var isEmpty: Bool { range.isEmpty }

    /// Nil for a cell that libcmark has to read.
    init?(_ range: Range<Int>, of bytes: [UInt8]) {
        var at = range.lowerBound
        var onlyPart: Part?
        while at < range.upperBound {
            guard let (part, next) = ShortCell.part(at, range, bytes) else { return nil }
            if at == range.lowerBound, next == range.upperBound { onlyPart = part }
            at = next
        }
        self.range = range
        self.onlyPart = onlyPart
        if case .strong(let text) = onlyPart { isBold = Sign.name(of: bytes[text]) == nil } else { isBold = false }
    }

    /// The parts in order.
    func forEachPart(of bytes: [UInt8], _ body: (Part) -> Void) {
        if let onlyPart { return body(onlyPart) }
        var at = range.lowerBound
        while at < range.upperBound, let (part, next) = ShortCell.part(at, range, bytes) {
            body(part)
            at = next
        }
    }

    // MARK: What may stand in it

    private static func part(_ at: Int, _ cell: Range<Int>, _ bytes: [UInt8]) -> (Part, next: Int)? {
        switch bytes[at] {
        case asterisk: return strong(at, cell, bytes)
        case Byte.bracket: return link(at, cell, bytes)
        default:
            let end = endOfText(at, cell.upperBound, bytes)
            return end > at ? (.text(at..<end), end) : nil
        }
    }

    /// `**text**` between blanks or the ends of the cell, where its marks can only open and close.
    private static func strong(_ at: Int, _ cell: Range<Int>, _ bytes: [UInt8]) -> (Part, next: Int)? {
        let start = at + 2
        guard at == cell.lowerBound || bytes[at - 1] == Byte.space, start < cell.upperBound,
            bytes[at + 1] == asterisk, isVisible(start, cell.upperBound, bytes)
        else { return nil }
        let end = endOfText(start, cell.upperBound, bytes)
        let next = end + 2
        guard end > start, next <= cell.upperBound, bytes[end] == asterisk, bytes[end + 1] == asterisk,
            next == cell.upperBound || bytes[next] == Byte.space, isVisible(lastScalar(end, bytes), end, bytes),
            isSimple(start..<end, bytes)
        else { return nil }
        return (.strong(start..<end), next)
    }

    /// `[text](address)`; of the address only what stays as it is.
    private static func link(_ at: Int, _ cell: Range<Int>, _ bytes: [UInt8]) -> (Part, next: Int)? {
        if at > cell.lowerBound, bytes[at - 1] == UInt8(ascii: "!") { return nil }
        let end = endOfText(at + 1, cell.upperBound, bytes)
        let start = end + 2
        guard end > at + 1, start < cell.upperBound, bytes[end] == UInt8(ascii: "]"),
            bytes[end + 1] == UInt8(ascii: "("), bytes[start] != UInt8(ascii: "/")
        else { return nil }
        var close = start
        var fragment: Int?
        while close < cell.upperBound, isAddress(bytes[close]) || (fragment != nil && bytes[close] >= 0x80) {
            // libcmark would write the bytes of a letter; behind the twin's name they become an id.
            if bytes[close] == Byte.hash {
                guard fragment == nil else { return nil }
                fragment = close
            }
            close += 1
        }
        guard close > start, close < cell.upperBound, bytes[close] == UInt8(ascii: ")") else { return nil }
        let hasLetters = bytes[start..<close].contains { $0 >= 0x80 }
        let isTwin = fragment.map { bytes[start..<$0].suffix(3).elementsEqual(".md".utf8) } ?? false
        guard !hasLetters || isTwin else { return nil }
        return (.link((at + 1)..<end, url: start..<close), close + 1)
    }

    /// The end of the text that means itself: where a character stands that may mean something else.
    private static func endOfText(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
        var at = start
        while at < end {
            switch bytes[at] {
            case Byte.backslash:
                // A pipe is taken out before, and a backslash that escapes nothing stays.
                guard at + 1 < end, isPunctuation(bytes[at + 1]), bytes[at + 1] != Byte.pipe else { return at }
                at += 2
            case asterisk, Byte.backtick, Byte.less, Byte.bracket, UInt8(ascii: "&"), UInt8(ascii: "]"),
                UInt8(ascii: "_"), Byte.pipe, 0..<Byte.space, 0x7F:
                return at
            default: at += 1
            }
        }
        return at
    }

    private static func isAddress(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == Byte.dash || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
            || byte == Byte.hash
    }

    /// Whether the character at `at` is certainly no white space, also none of Unicode's.
    private static func isVisible(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
        switch bytes[at] {
        case 0x21..<0x7F, 0xC3...0xDF: true
        // Dashes, quotes and signs: what is a blank there, or turns the text, has a lower or higher last byte.
        case 0xE2:
            at + 2 < end
                && (bytes[at + 1] > 0x81 || (bytes[at + 1] == 0x80 && (0x90...0xA7).contains(bytes[at + 2])))
        default: false
        }
    }

    /// Whether strong text has nothing that `Markup` would write differently, and no sign that joins the one before it.
    private static func isSimple(_ text: Range<Int>, _ bytes: [UInt8]) -> Bool {
        text.allSatisfy { at in
            switch bytes[at] {
            case UInt8(ascii: "'"), Byte.backslash: false
            case 0x20..<0x7F, 0x80...0xBF, 0xC2, 0xC3: true
            case 0xE2: isVisible(at, text.upperBound, bytes) && bytes[at + 1] != 0x83
            default: false
            }
        }
    }

    /// Where the character in front of `end` begins.
    private static func lastScalar(_ end: Int, _ bytes: [UInt8]) -> Int {
        var at = end - 1
        while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }

    static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    private static let asterisk = UInt8(ascii: "*")
}
