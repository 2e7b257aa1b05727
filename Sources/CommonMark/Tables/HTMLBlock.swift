/// The seven ways an HTML block begins and ends, numbered as in CommonMark 0.30, section 4.6.
enum HTMLBlock {
    private static let verbatim: Set<String> = ["script", "pre", "textarea", "style"]
    private static let blocks = Set(
        """
        address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl \
        dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend \
        li link main menu menuitem nav noframes ol optgroup option p param section source title summary table tbody \
        td tfoot th thead tr track ul
        """.split(separator: " ").map(String.init)
    )

    /// The kind (1 to 7) that begins here; kind 7 only where `mayBeAnyTag`.
    static func kind(_ bytes: [UInt8], _ start: Int, _ end: Int, mayBeAnyTag: Bool) -> Int? {
        guard start < end, bytes[start] == Byte.less else { return nil }
        let text = bytes[start..<end]
        if text.starts(with: "<!--".utf8) { return 2 }
        if text.starts(with: "<?".utf8) { return 3 }
        if text.starts(with: "<!".utf8), text.count > 2, (0x41...0x5A).contains(bytes[start + 2]) { return 4 }
        if lowered(text.prefix(9)) == "<![cdata[" { return 5 }
        if let kind = namedKind(bytes, start, end) { return kind }
        return mayBeAnyTag && isLoneTag(bytes, start, end) ? 7 : nil
    }

    /// Whether a line of a block of this kind is its last one; kinds 6 and 7 end before a blank line instead.
    static func ends(kind: Int, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let text = bytes[min(start, end)..<end]
        return switch kind {
        case 1: verbatim.contains { has("</\($0)>", in: text) }
        case 2: has("-->", in: text)
        case 3: has("?>", in: text)
        case 4: has(">", in: text)
        case 5: has("]]>", in: text)
        default: false
        }
    }

    private static func namedKind(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var at = start + 1
        let closes = at < end && bytes[at] == 0x2F
        if closes { at += 1 }
        let from = at
        while at < end, at - from < 12, bytes[at].isLetter || bytes[at].isDigit { at += 1 }
        let name = lowered(bytes[from..<at])
        let isDelimited = at == end || bytes[at].isSpace || bytes[at] == Byte.greater
        if !closes, isDelimited, verbatim.contains(name) { return 1 }
        let isEmptyTag = at + 1 < end && bytes[at] == 0x2F && bytes[at + 1] == Byte.greater
        return (isDelimited || isEmptyTag) && blocks.contains(name) ? 6 : nil
    }

    /// Whether the line is one complete opening or closing tag and nothing else.
    private static func isLoneTag(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var at = start + 1
        let closes = at < end && bytes[at] == 0x2F
        if closes { at += 1 }
        guard at < end, bytes[at].isLetter else { return false }
        while at < end, bytes[at].isLetter || bytes[at].isDigit || bytes[at] == Byte.dash { at += 1 }
        if !closes {
            while let next = attribute(bytes, at, end) { at = next }
        }
        at = skipSpace(bytes, at, end)
        if !closes, at < end, bytes[at] == 0x2F { at += 1 }
        guard at < end, bytes[at] == Byte.greater else { return false }
        return bytes[(at + 1)..<end].allSatisfy { $0.isBlank || $0 == 0x0C }
    }

    private static func attribute(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var at = skipSpace(bytes, start, end)
        guard at > start, at < end, bytes[at].isLetter || bytes[at] == 0x5F || bytes[at] == Byte.colon else {
            return nil
        }
        while at < end, bytes[at].isLetter || bytes[at].isDigit || [0x5F, 0x3A, 0x2E, 0x2D].contains(bytes[at]) {
            at += 1
        }
        let equals = skipSpace(bytes, at, end)
        guard equals < end, bytes[equals] == Byte.equals else { return at }
        at = skipSpace(bytes, equals + 1, end)
        guard at < end else { return nil }
        if bytes[at] == 0x22 || bytes[at] == 0x27 {
            return bytes[(at + 1)..<end].firstIndex(of: bytes[at]).map { $0 + 1 }
        }
        let from = at
        while at < end, !bytes[at].isSpace, ![0x22, 0x27, 0x3C, 0x3D, 0x3E, 0x60].contains(bytes[at]) { at += 1 }
        return at > from ? at : nil
    }

    private static func skipSpace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, bytes[at].isSpace { at += 1 }
        return at
    }

    private static func lowered(_ text: ArraySlice<UInt8>) -> String {
        String(decoding: text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func has(_ needle: String, in text: ArraySlice<UInt8>) -> Bool {
        let wanted = Array(needle.utf8)
        var at = text.startIndex
        while at + wanted.count <= text.endIndex {
            if zip(wanted, text[at...]).allSatisfy({ $0 == $1 || ($1.isLetter && $0 == $1 | 0x20) }) { return true }
            at += 1
        }
        return false
    }
}
