/// Hands out ids for one page, each only once.
struct Anchors {
    private var taken: Set<String>
    private var lastNumber: [String: Int] = [:]

    /// - Parameter reserved: ids that somebody else gives.
    init(reserved: Set<String> = []) { taken = reserved }

    /// The slug of a text: a–z and 0–9, umlauts folded, everything else one `-`.
    static func slug(_ text: String) -> String {
        var slug = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            case "A"..."Z": slug.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case "ä", "Ä": slug += "ae"
            case "ö", "Ö": slug += "oe"
            case "ü", "Ü": slug += "ue"
            case "ß", "ẞ": slug += "ss"
            // The soft hyphen is not seen.
            case "\u{AD}": break
            default:
                if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
            }
        }
        if slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "abschnitt" : slug
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
