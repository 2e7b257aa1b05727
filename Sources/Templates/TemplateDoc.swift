/// The part of `docs/Vorlagen.md` that is made from the declared names.
package enum TemplateDoc {
    private static let start = "<!-- Anfang der erzeugten Liste -->\n"
    private static let end = "<!-- Ende der erzeugten Liste -->\n"

    /// For each template in alphabetical order a heading and its names as a nested list, in declared order.
    package static func markdown(_ shapes: [String: [Field]]) -> String {
        shapes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { name, fields in
                "### `\(name).mustache`\n\n" + list(fields, format: OutputFormat(of: name) ?? .markdown, indent: "")
            }
            .joined(separator: "\n")
    }

    /// `page` with the text between the two marks made anew; nil when the marks are not there.
    package static func updated(_ page: String, _ shapes: [String: [Field]]) -> String? {
        guard let head = page.range(of: start), let tail = page.range(of: end), head.upperBound <= tail.lowerBound
        else {
            return nil
        }
        return page[..<head.upperBound] + "\n" + markdown(shapes) + "\n" + page[tail.lowerBound...]
    }

    private static func list(_ fields: [Field], format: OutputFormat, indent: String) -> String {
        fields.map { field in
            "\(indent)- `\(field.name)` (\(field.shape.word(in: format))): \(field.doc)\n"
                + list(field.shape.fields, format: format, indent: indent + "  ")
        }.joined()
    }
}

extension String {
    /// The first place of `text`, without Foundation.
    fileprivate func range(of text: String) -> Range<Index>? {
        let needle = Array(text.utf8)
        let bytes = Array(utf8)
        guard bytes.count >= needle.count else { return nil }
        for start in 0...(bytes.count - needle.count) where bytes[start...].starts(with: needle) {
            return utf8.index(startIndex, offsetBy: start)..<utf8.index(startIndex, offsetBy: start + needle.count)
        }
        return nil
    }
}
