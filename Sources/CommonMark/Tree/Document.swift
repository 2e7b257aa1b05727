internal import Ccmark

/// A parsed Markdown text whose tables stand apart: an empty heading at each table's place, and its cells.
struct Document: ~Copyable {
    let tree: Tree
    let tables: [Table]

    /// The tables' cells: so many first children of the root.
    var cellCount: Int { tables.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.count } } }

    init(_ markdown: String) {
        let bytes = Self.cleaned(markdown)
        guard let source = TableFinder.rewrite(bytes) else {
            tree = Tree(parsing: bytes)
            tables = []
            return
        }
        tree = Tree(parsing: source.bytes)
        tables = Self.collect(source, from: tree.root)
    }

    /// As libcmark would take it: no byte order mark, U+FFFD for NUL.
    private static func cleaned(_ markdown: String) -> [UInt8] {
        var bytes = Array(markdown.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard bytes.contains(0) else { return bytes }
        return Array(bytes.split(separator: 0, omittingEmptySubsequences: false).joined(separator: [0xEF, 0xBF, 0xBD]))
    }

    private static func collect(_ source: TableSource, from root: Node) -> [Table] {
        var tables: [Table] = []
        var cell = root.firstChild
        var cells: [[[Node]]] = []
        for table in source.tables {
            var rows: [[Node]] = []
            for count in table.rows {
                var row: [Node] = []
                for _ in 0..<count {
                    guard let node = cell else { break }
                    row.append(node)
                    cell = node.next
                }
                rows.append(row)
            }
            cells.append(rows)
        }
        var block = cell
        for (table, rows) in zip(source.tables, cells) {
            while let node = block, node.type != CMARK_NODE_HEADING || node.startLine != table.line {
                block = node.nextBlock(within: root)
            }
            guard let place = block else { break }
            if table.isGuarded { unguard(place.previous) }
            tables.append(Table(place: place, alignments: table.alignments, rows: rows))
            block = place.nextBlock(within: root)
        }
        return tables
    }

    private static func unguard(_ paragraph: Node?) {
        guard let text = paragraph?.firstChild, text.type == CMARK_NODE_TEXT else { return }
        let literal = text.literal.unicodeScalars.dropFirst()
        if literal.isEmpty { text.remove() } else { text.literal = String(literal) }
    }
}
