/// The XML that cmark writes, as element tags without attributes and texts; enough for that one writer.
enum XMLTokens {
    static func read(_ xml: String) -> [String] {
        var tokens: [String] = []
        for line in xml.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if let text = content(of: "text", in: line) {
                if let last = tokens.last, !last.isTag {
                    tokens[tokens.count - 1] = last + text
                } else {
                    tokens.append(text)
                }
            } else if line.hasPrefix("<html_block") {
                tokens.append("<html_block>")
            } else if line == "</html_block>" {
                continue
            } else if line.hasPrefix("<heading") {
                tokens.append(String(line))
            } else {
                let name = line.prefix { $0 != " " && $0 != ">" }
                tokens.append(line.hasSuffix("/>") ? String(line) : name + ">")
            }
        }
        return tokens
    }

    private static func content(of element: String, in line: Substring) -> String? {
        guard line.hasPrefix("<\(element) "), let start = line.firstIndex(of: ">") else { return nil }
        guard line.hasSuffix("</\(element)>") else { return nil }
        return unescape(line[line.index(after: start)...].dropLast(element.count + 3))
    }

    private static func unescape(_ text: Substring) -> String {
        var out = ""
        var rest = text
        while let first = rest.first {
            let entity = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].first { rest.hasPrefix($0.0) }
            out += entity?.1 ?? String(first)
            rest = rest.dropFirst(entity?.0.count ?? 1)
        }
        return out
    }
}

extension String {
    /// One of the elements that cmark writes; the texts under test hold none of these names.
    var isTag: Bool {
        guard hasPrefix("<"), hasSuffix(">") else { return false }
        let name = drop { "</".contains($0) }.prefix { $0.isLowercase || $0 == "_" }
        return Self.elements.contains(String(name))
    }

    private static let elements: Set<String> = [
        "document", "paragraph", "heading", "block_quote", "list", "item", "tasklist", "html_block", "html_inline",
        "code",
        "code_block", "thematic_break", "emph", "strong", "link", "image", "softbreak", "linebreak", "strikethrough",
        "table",
        "table_header", "table_row", "table_cell", "footnote_definition", "footnote_reference",
    ]
}
