/// Estimates how wide a text is set in Arial or Liberation Sans (equal advance widths); Segoe UI runs narrower on average.
enum TextWidth {
    /// Width in px of `text` at `size` px.
    static func of(_ text: String, bold: Bool = false, size: Double = 12) -> Double {
        var units = 0
        for scalar in text.unicodeScalars { units += advance(scalar, bold: bold) }
        return Double(units) * size / 2048
    }

    /// From one baseline to the next, in px.
    static let lineHeight = 14.0

    /// The whole text in lines of at most `width` px: broken at spaces and behind hyphens, and at soft hyphens where a
    /// word has no room in the line; a part longer than a line is cut anywhere, with a hyphen. No letter is lost.
    static func lines(_ text: String, _ width: Double, bold: Bool = false) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            var parts = pieces(of: word, width, bold: bold)
            var start = lines.last.map { $0 + " " } ?? ""
            while !parts.isEmpty {
                // The whole rest of the word, else as many of its parts as have room in front of a hyphen.
                let most = (1...parts.count).last { of(start + joined(parts, $0), bold: bold) <= width }
                if let count = most ?? (start.isEmpty ? 1 : nil) {
                    let piece = joined(parts, count)
                    if start.isEmpty { lines.append(piece) } else { lines[lines.count - 1] = start + piece }
                    parts.removeFirst(count)
                }
                start = ""
            }
        }
        return lines
    }

    /// The first parts of a word, with a hyphen where the word goes on and none stands there.
    private static func joined(_ parts: [String], _ count: Int) -> String {
        let piece = parts[..<count].joined()
        return piece + (count < parts.count && !piece.hasSuffix("-") ? "-" : "")
    }

    /// Where a word may be broken.
    private static func pieces(of word: Substring, _ width: Double, bold: Bool) -> [String] {
        var parts: [String] = [""]
        for sign in word {
            if sign == "\u{AD}" {
                parts.append("")
            } else {
                if of(parts[parts.count - 1] + String(sign) + "-", bold: bold) > width { parts.append("") }
                parts[parts.count - 1].append(sign)
                if sign == "-" { parts.append("") }
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    private static func advance(_ scalar: Unicode.Scalar, bold: Bool) -> Int {
        let code = Int(scalar.value)
        let ascii = bold ? boldASCII : regularASCII
        if code >= 32, code - 32 < ascii.count { return ascii[code - 32] }
        switch scalar {
        case "Ä", "À", "Á", "Â": return bold ? 1479 : 1366
        case "Ö", "Ó", "Ô": return 1593
        case "Ü", "Ú", "Û": return 1479
        case "ä", "à", "á", "â", "è", "é", "ê": return 1139
        case "ö", "ü", "ó", "ô", "ú", "û": return bold ? 1251 : 1139
        case "ß": return 1251
        case "–": return 1139
        case "−", "×": return 1196
        case "±": return 1124
        case "…", "—", "%": return 2048
        case "„", "“", "”": return bold ? 1024 : 682
        case "‚", "‘", "’": return bold ? 569 : 455
        case "·", "\u{A0}": return 569
        case "\u{202F}": return 683
        case "\u{AD}", "\u{200B}": return 0
        default: break
        }
        // Other Latin letters are at most as wide as an O; East Asian wide signs and pictures fill the em, or more.
        return code < 0x0300 ? 1593 : 2662
    }

    /// Advance widths for U+0020 to U+007E, units of 1/2048 em.
    private static let regularASCII = [
        569, 569, 727, 1139, 1139, 1821, 1366, 391, 682, 682, 797, 1196, 569, 682, 569, 569, 1139, 1139, 1139, 1139,
        1139, 1139, 1139, 1139, 1139, 1139, 569, 569, 1196, 1196, 1196, 1139, 2079, 1366, 1366, 1479, 1479, 1366, 1251,
        1593, 1479, 569, 1024, 1366, 1139, 1706, 1479, 1593, 1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366,
        1251, 569, 569, 569, 961, 1139, 682, 1139, 1139, 1024, 1139, 1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706,
        1139, 1139, 1139, 1139, 682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 684, 532, 684, 1196,
    ]
    private static let boldASCII = [
        569, 682, 971, 1139, 1139, 1821, 1479, 487, 682, 682, 797, 1196, 569, 682, 569, 569, 1139, 1139, 1139, 1139,
        1139, 1139, 1139, 1139, 1139, 1139, 682, 682, 1196, 1196, 1196, 1251, 1997, 1479, 1479, 1479, 1479, 1366, 1251,
        1593, 1479, 569, 1139, 1479, 1251, 1706, 1479, 1593, 1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366,
        1251, 682, 569, 682, 1196, 1139, 682, 1139, 1251, 1139, 1251, 1139, 682, 1251, 1251, 569, 569, 1139, 569, 1821,
        1251, 1251, 1251, 1251, 797, 1139, 682, 1251, 1139, 1593, 1139, 1139, 1024, 797, 573, 797, 1196,
    ]
}
