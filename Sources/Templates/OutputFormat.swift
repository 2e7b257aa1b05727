import Markup

/// What a template makes, and so how text is escaped in it.
enum OutputFormat: String, Sendable, Encodable {
    case markdown = "md"
    case html

    /// The format by the ending of a template's name; none for a part such as `kopf` that serves both.
    init?(of name: String) {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        self.init(rawValue: String(name[name.index(after: dot)...]))
    }

    /// Appends `text` escaped.
    func append(_ text: String, to out: inout [UInt8]) {
        switch self {
        case .markdown: MarkdownEscape.append(text, to: &out)
        case .html: out.append(contentsOf: Markup.escape(text).utf8)
        }
    }
}
