internal import Ccmark

/// Makes somebody else's Markdown fit to stand inside a section of a report.
struct UntrustedText {
    private let headingShift: Int

    init(headingShift: Int) { self.headingShift = headingShift }

    func rewrite(_ document: borrowing Document) -> String {
        let root = document.tree.root
        Emphasis.flatten(below: root, limit: 8)
        let places = Set(document.tables.map(\.place.raw))
        let cells = Set(document.tables.flatMap(\.nodes).map(\.raw))
        let nodes = root.descendants
        let headings = nodes.filter {
            $0.type == CMARK_NODE_HEADING && !places.contains($0.raw) && !cells.contains($0.raw)
        }
        let highest = headings.map(\.headingLevel).min() ?? 1
        for heading in headings {
            heading.headingLevel = min(6, max(1, heading.headingLevel - highest + 1 + headingShift))
        }
        let isHTML = { (node: Node) in node.type == CMARK_NODE_HTML_INLINE || node.type == CMARK_NODE_HTML_BLOCK }
        let kept = nodes.filter { !isHTML($0) }
        for node in nodes where isHTML(node) { node.remove() }
        // From the end, so that a node is done when what holds it changes.
        for node in kept.reversed() { clean(node) }
        for table in document.tables { MarkdownTable.put(table) }
        return Self.trimmed(document.tree.commonMark().string)
    }

    private func clean(_ node: Node) {
        switch node.type {
        case CMARK_NODE_TEXT:
            let text = MarkdownText.escaped(node.literal, startsLine: node.startsLine, isInside: node.isBehindMarks)
            node.replace(with: .customInline(text))
        // Its text is left, as text: what stands below it was cleaned before.
        case CMARK_NODE_IMAGE: node.unwrap()
        case CMARK_NODE_LINK: cleanLink(node)
        case CMARK_NODE_CODE: node.literal = Self.oneLine(node.literal)
        case CMARK_NODE_CODE_BLOCK:
            if !node.fenceInfo.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == Byte.dash }) { node.fenceInfo = "" }
        case CMARK_NODE_LINEBREAK:
            // A heading has one line.
            if node.isInHeading { node.replace(with: .make(CMARK_NODE_SOFTBREAK)) }
        case CMARK_NODE_THEMATIC_BREAK:
            // libcmark writes dashes, and in a tight list these would underline the paragraph above.
            node.replace(with: .lines("***"))
        case CMARK_NODE_ITEM, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_PARAGRAPH, CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            // Left empty, it would lend its mark to what comes next.
            if node.firstChild == nil { node.remove() }
        case CMARK_NODE_LIST:
            if node.firstChild == nil { return node.remove() }
            // Between two lists libcmark would write an HTML comment.
            if let next = node.next, next.type == CMARK_NODE_LIST {
                Node.make(CMARK_NODE_PARAGRAPH).insert(before: next)
            }
        default: break
        }
    }

    private func cleanLink(_ link: Node) {
        guard Destination.isSafe(link.url), Self.oneLine(link.url) == link.url else { return link.unwrap() }
        // Written out, a reference in the address would be resolved once more.
        link.url = link.url.replacing("&", with: "&amp;")
        link.title = Self.oneLine(link.title).replacing("&", with: "&amp;")
    }

    private static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }

    /// Without empty lines around it.
    private static func trimmed(_ text: String) -> String {
        let body = text.utf8.drop { $0 == Byte.newline }
        let end = body.lastIndex { $0 != Byte.newline } ?? body.startIndex
        return body.isEmpty ? "" : String(Substring(body[...end])) + "\n"
    }
}

extension Node {
    /// Whether what this node writes is the first of a line.
    fileprivate var startsLine: Bool {
        if let previous { return previous.type == CMARK_NODE_SOFTBREAK || previous.type == CMARK_NODE_LINEBREAK }
        return switch parent?.type {
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: true
        // These may be taken away around it.
        case CMARK_NODE_IMAGE, CMARK_NODE_LINK: parent?.startsLine ?? true
        default: false
        }
    }

    /// Whether marks stand between the start of the line and this text: no digits lend it the meaning of a list.
    fileprivate var isBehindMarks: Bool {
        guard let previous else { return false }
        switch previous.type {
        case CMARK_NODE_STRONG, CMARK_NODE_EMPH: return previous.plainText.contains { !$0.isWhitespace }
        case CMARK_NODE_CODE: return true
        default: return false
        }
    }

    fileprivate var isInHeading: Bool {
        var node = parent
        while let here = node, !here.holdsBlocks {
            if here.type == CMARK_NODE_HEADING { return true }
            node = here.parent
        }
        return false
    }
}

extension String {
    fileprivate func replacing(_ mark: Character, with text: String) -> String {
        split(separator: mark, omittingEmptySubsequences: false).joined(separator: text)
    }
}

extension CommonMark {
    /// Somebody else's CommonMark, written anew so that it can be set inside a report between blank lines.
    ///
    /// Raw HTML and unsafe links are gone, images are their alternative text, tables stay, everything opened is closed.
    /// - Parameter headingShift: the highest heading comes so many levels below h1; 2 makes it an h3, and nothing goes
    ///   below h6.
    package static func untrusted(_ markdown: String, headingShift: Int = 2) -> String {
        let text = String(String.UnicodeScalarView(markdown.unicodeScalars.filter { !MarkdownText.turns($0) }))
        return UntrustedText(headingShift: headingShift).rewrite(Document(Array(text.utf8)))
    }
}
