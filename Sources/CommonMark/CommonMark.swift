/// Markdown to HTML: CommonMark through libcmark, and GFM's tables.
package enum CommonMark {
    /// The HTML fragment that `cmark-gfm -e table` prints: raw HTML left out, unsafe links emptied, tables as a browser
    /// wants them.
    package static func fragment(_ markdown: String) -> String {
        let document = Document(Array(markdown.utf8))
        Emphasis.flattenStrong(below: document.tree.root)
        for table in document.tables { PlainTable.put(table) }
        return document.tree.html().string
    }
}
