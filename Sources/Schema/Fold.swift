/// Makes spellings comparable: case, umlauts, blanks, hyphens and underscores do not count.
package enum Fold {
    /// `E-Mail ` and `email`, `Persönlich` and `persoenlich`, `Anliegen 1` and `anliegen_1` become equal.
    package static func code(_ text: String) -> String { folded(text, droppingPunctuation: false) }

    /// As `code`, without any punctuation: ids are unique in this form (`5-01` is `501`).
    package static func id(_ text: String) -> String { folded(text, droppingPunctuation: true) }

    private static func folded(_ text: String, droppingPunctuation: Bool) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "-", "_", "\t", "\u{A0}", "\u{202F}", "\u{2010}", "\u{2011}", "\n", "\r": continue
            case "ä", "Ä": out.append(contentsOf: "ae".unicodeScalars)
            case "ö", "Ö": out.append(contentsOf: "oe".unicodeScalars)
            case "ü", "Ü": out.append(contentsOf: "ue".unicodeScalars)
            case "ß", "ẞ": out.append(contentsOf: "ss".unicodeScalars)
            // A decomposed umlaut: a letter and a combining diaeresis.
            case "\u{308}": out.append("e")
            case ".", "/", ",", ";", ":", "(", ")":
                if !droppingPunctuation { out.append(scalar) }
            default: out.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(out)
    }
}
