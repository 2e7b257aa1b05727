/// Finds the tables of a Markdown text as cmark-gfm's table extension does.
///
/// libcmark's tree no longer holds a paragraph's lines, and what follows a table is read differently from what follows a
/// paragraph; so the tables are found beforehand, by following cmark's block structure line by line.
struct TableFinder {
    /// A table ends where more than this many of its cells would be made up (as in the reference implementation).
    static let madeUpCellLimit = 0x80000

    let bytes: [UInt8]
    var containers: [Container] = []
    var leaf = Leaf.none
    /// What the open leaf holds when it is a paragraph.
    var paragraph = Paragraph()
    var cursor = LineCursor(start: 0, end: 0)
    var number = 0
    var thematicBreakFailure = 0
    /// The cells of the current line from `cursor.nonspace` on, once it was found to go on with a table.
    var row: [Range<Int>] = []
    var rewriter: TableRewriter

    /// The text as libcmark can read it; nil when there is no table in it.
    ///
    /// - Parameter withShortCells: whether cells that can do without libcmark are left out of it.
    static func rewrite(_ bytes: [UInt8], withShortCells: Bool) -> TableSource? {
        guard mayHaveTable(bytes) else { return nil }
        var finder = TableFinder(bytes, withShortCells)
        finder.readLines()
        return finder.rewriter.finish()
    }

    private init(_ bytes: [UInt8], _ withShortCells: Bool) {
        self.bytes = bytes
        rewriter = TableRewriter(bytes, withShortCells: withShortCells)
    }

    /// Whether any line ends like a delimiter row; a line of dashes and blanks alone never is one.
    private static func mayHaveTable(_ bytes: [UInt8]) -> Bool {
        var (hasDash, hasMark, isOpen) = (false, false, true)
        for byte in bytes.reversed() {
            switch byte {
            case Byte.newline, Byte.carriageReturn: (hasDash, hasMark, isOpen) = (false, false, true)
            case Byte.dash: hasDash = hasDash || isOpen
            case Byte.pipe, Byte.colon, 0x0B, 0x0C: hasMark = hasMark || isOpen
            case Byte.space, Byte.tab: break
            default: isOpen = false
            }
            if hasDash, hasMark { return true }
        }
        return false
    }

    private mutating func readLines() {
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != Byte.newline, bytes[end] != Byte.carriageReturn { end += 1 }
            var next = min(end + 1, bytes.count)
            if next < bytes.count, bytes[end] == Byte.carriageReturn, bytes[next] == Byte.newline { next += 1 }
            number += 1
            cursor = LineCursor(start: start, end: end)
            thematicBreakFailure = start
            readLine(next: next)
            start = next
        }
    }

    private mutating func readLine(next: Int) {
        let depth = matchContainers()
        guard let isLeafMatched = depth == containers.count ? matchLeaf() : false else { return }
        var state = LineState(depth: depth, isLeafMatched: isLeafMatched, maybeLazy: leaf.isParagraph)
        while openBlock(&state, next: next) {}
        if !state.isTaken { addText(&state) }
    }

    // MARK: Blocks that go on

    private mutating func matchContainers() -> Int {
        for (depth, container) in containers.enumerated() {
            cursor.findNonspace(in: bytes)
            switch container.kind {
            case .quote:
                guard !cursor.isIndented, peek == Byte.greater else { return depth }
                cursor.advance(columns: cursor.indent + 1, in: bytes)
                cursor.skipOneBlank(in: bytes)
            case .item(let columns):
                if cursor.indent >= columns {
                    cursor.advance(columns: columns, in: bytes)
                } else if cursor.isBlank, container.children > 0 {
                    cursor.advance(to: cursor.nonspace, in: bytes)
                } else {
                    return depth
                }
            }
        }
        return containers.count
    }

    /// Whether the open leaf takes this line; nil when the line closed it.
    private mutating func matchLeaf() -> Bool? {
        cursor.findNonspace(in: bytes)
        switch leaf {
        case .none: return true
        case .paragraph: return !cursor.isBlank
        case .table:
            row = TableRow.cells(bytes, cursor.nonspace, cursor.end) ?? []
            return !row.isEmpty
        case .indented: return cursor.isIndented || cursor.isBlank
        case .html(let kind): return kind < 6 || !cursor.isBlank
        case .fenced(let mark, let length):
            guard !cursor.isIndented,
                BlockStart.closingFence(bytes, cursor.nonspace, cursor.end, mark: mark) >= length
            else { return true }
            leaf = .none
            return nil
        }
    }

    var peek: UInt8? { cursor.nonspace < cursor.end ? bytes[cursor.nonspace] : nil }

    /// What has become of the current line so far.
    struct LineState {
        /// Open containers that go on, and those begun in this line.
        var depth: Int
        var isLeafMatched: Bool
        var maybeLazy: Bool
        /// Whether a block was begun.
        var isOpened = false
        /// Whether nothing is left of the line.
        var isTaken = false
    }
}
