/// Plain text as Markdown that means this text and nothing else, wherever in a line it comes to stand.
///
/// libcmark's own renderer lets a line begin with `~~~`, with a blank before `===`, or with a delimiter row.
enum MarkdownText {
    /// - Parameter isInside: whether something that is no digit certainly stands in front of the text in its line.
    static func escaped(_ text: String, startsLine: Bool, isInside: Bool = false) -> String {
        var out = ""
        var atStart = !isInside
        var scalars = text.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            let next = scalars.first
            let isBlank = scalar.value <= 0x20
            if turns(scalar) { continue }
            if isBlank {
                // Blanks at the start of a line would mean something: a list item's width, or code.
                let isBehindDigits = out.last?.isNumber == true
                if !atStart || isBehindDigits || (out.isEmpty && !startsLine) { out += " " }
                if isBehindDigits { atStart = false }
                continue
            }
            if needsEscape(scalar, next: next, atStart: atStart) { out += "\\" }
            out.unicodeScalars.append(scalar)
            // Behind digits a point or bracket would still make a list.
            atStart = atStart && ("0"..."9").contains(scalar)
        }
        return out
    }

    /// Whether a character turns the direction of the text, also of what stands behind it.
    static func turns(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: false
        }
    }

    private static func needsEscape(_ scalar: Unicode.Scalar, next: Unicode.Scalar?, atStart: Bool) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~": true
        case "!": next == nil
        case "&": next.map { $0 == "#" || $0.properties.isAlphabetic } ?? true
        case "-", "+", "=", ":", ".", ")": atStart
        default: false
        }
    }
}
