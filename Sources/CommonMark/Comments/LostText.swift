internal import Ccmark

extension CommonMark {
    /// The lines, counted from 1, at which raw HTML begins that holds words: no page passes it through, so they are lost.
    /// Comments and mere tags lose nothing; tags within a paragraph leave their words.
    package static func lostText(_ markdown: String) -> [Int] {
        let tree = Tree(parsing: Array(markdown.utf8))
        return tree.root.descendants.filter { $0.type == CMARK_NODE_HTML_BLOCK && holdsWords($0.literal) }
            .map(\.startLine)
    }

    private static func holdsWords(_ html: String) -> Bool {
        var rest = html[...]
        while let next = rest.first {
            if rest.hasPrefix("<!--") {
                guard let end = rest.dropFirst(4).firstRange(of: "-->") else { return false }
                rest = rest[end.upperBound...]
            } else if next == "<" {
                guard let end = rest.firstIndex(of: ">") else { return false }
                rest = rest[rest.index(after: end)...]
            } else if next.isWhitespace {
                rest = rest.dropFirst()
            } else {
                return true
            }
        }
        return false
    }
}
