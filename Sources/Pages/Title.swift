internal import Markup

/// A heading such as „Führungskräftebesprechung · Oktober 2026“ in its two parts.
struct Title {
    let name: Markup
    /// Empty when the heading has no second part.
    let period: Markup

    init(_ heading: Markup) {
        let text = heading.text.utf8
        let separator = " · ".utf8
        var start = text.startIndex
        while start < text.endIndex, !text[start...].starts(with: separator) { start = text.index(after: start) }
        // Behind a tag the cut might lie inside an element.
        guard start < text.endIndex, !text[..<start].contains(UInt8(ascii: "<")) else {
            name = heading
            period = ""
            return
        }
        name = Markup(trusted: String(Substring(text[..<start])))
        period = Markup(trusted: String(Substring(text[start...].dropFirst(separator.count))))
    }
}
