/// Asks libcmark what only its own grammar of link references can tell.
enum LinkReferences {
    /// Whether a paragraph is made of link reference definitions and nothing else.
    static func areAll(of paragraph: Paragraph, in bytes: [UInt8]) -> Bool {
        guard let first = paragraph.lines.first, bytes[first.text] == Byte.bracket else { return false }
        var text: [UInt8] = []
        for line in paragraph.lines {
            // Set in, so that no line but the first can begin a block.
            if line.start != first.start { text += "    ".utf8 }
            text += bytes[line.text..<line.end]
            text.append(Byte.newline)
        }
        return Tree(parsing: text).root.firstChild == nil
    }
}
