/// Hands out ids for one page, each only once.
struct Anchors {
    private var taken: Set<String>
    private var lastNumber: [String: Int] = [:]

    /// - Parameter reserved: ids that somebody else gives.
    init(reserved: Set<String> = []) { taken = reserved }

    /// The slug of a text: a–z and 0–9, umlauts folded, everything else one `-`.
    static func slug(_ text: String) -> String {
        var slug: [UInt8] = []
        append(slugOf: Array(text.utf8)[...], to: &slug)
        return String(decoding: slug, as: UTF8.self)
    }

    /// Appends the slug of a text in UTF-8.
    static func append(slugOf text: ArraySlice<UInt8>, to out: inout [UInt8]) {
        let start = out.count
        var at = text.startIndex
        // Bytes that another character is made of are one `-`, as they are one character.
        func dash() { if out.count > start, out.last != Byte.dash { out.append(Byte.dash) } }
        while at < text.endIndex {
            let next = at + 1 < text.endIndex ? text[at + 1] : 0
            switch text[at] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): out.append(text[at])
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): out.append(text[at] | 0x20)
            case 0xC3:
                switch next {
                case 0xA4, 0x84: out.append("ae")
                case 0xB6, 0x96: out.append("oe")
                case 0xBC, 0x9C: out.append("ue")
                case 0x9F: out.append("ss")
                default: dash()
                }
                at += 1
            // The soft hyphen is not seen.
            case 0xC2 where next == 0xAD: at += 1
            case 0xE1 where next == 0xBA && at + 2 < text.endIndex && text[at + 2] == 0x9E:
                out.append("ss")
                at += 2
            default: dash()
            }
            at += 1
        }
        if out.count > start, out.last == Byte.dash { out.removeLast() }
        if out.count == start { out.append("abschnitt") }
    }

    /// The id for a text: its slug, with `-2`, `-3` … when it is taken.
    mutating func take(for text: String) -> String {
        let slug = Self.slug(text)
        var id = slug
        var number = lastNumber[slug] ?? 1
        while !taken.insert(id).inserted {
            number += 1
            id = "\(slug)-\(number)"
        }
        lastNumber[slug] = number
        return id
    }
}
