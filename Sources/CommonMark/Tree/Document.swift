internal import Ccmark

/// A parsed Markdown text whose tables stand apart: an empty heading at each table's place, and its cells.
struct Document: ~Copyable {
    let tree: Tree
    let tables: [Table]
    /// The text, in which short cells lie.
    let bytes: [UInt8]
    /// The tables' cells that libcmark has read: so many first children of the root.
    let cellCount: Int

    /// - Parameter withShortCells: whether cells that can do without libcmark stay as they are written.
    init(_ markdown: [UInt8], withShortCells: Bool = false) {
        bytes = Self.cleaned(markdown)
        guard let source = TableFinder.rewrite(bytes, withShortCells: withShortCells) else {
            tree = Tree(parsing: bytes)
            tables = []
            cellCount = 0
            return
        }
        tree = Tree(parsing: source.bytes)
        (tables, cellCount) = Self.collect(source, from: tree.root)
    }

    /// As libcmark would take it: no byte order mark, U+FFFD for NUL.
    private static func cleaned(_ markdown: [UInt8]) -> [UInt8] {
        var bytes = markdown
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard bytes.contains(0) else { return bytes }
        return Array(bytes.split(separator: 0, omittingEmptySubsequences: false).joined(separator: [0xEF, 0xBF, 0xBD]))
    }

    private static func collect(_ source: TableSource, from root: Node) -> (tables: [Table], cellCount: Int) {
        var tables: [Table] = []
        var cell = root.firstChild
        var cellCount = 0
        let cells = source.tables.map { table in
            table.rows.map { row in
                row.compactMap { short -> Table.Cell? in
                    if let short { return .short(short) }
                    guard let node = cell else { return nil }
                    cell = node.next
                    cellCount += 1
                    return .parsed(node)
                }
            }
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
        return (tables, cellCount)
    }

    private static func unguard(_ paragraph: Node?) {
        guard let text = paragraph?.firstChild, text.type == CMARK_NODE_TEXT else { return }
        let literal = text.literal.unicodeScalars.dropFirst()
        if literal.isEmpty { text.remove() } else { text.literal = String(literal) }
    }
}
