/// Writes the text without its tables, and the tables' cells.
struct TableRewriter {
    private let bytes: [UInt8]
    private var tables: [TableSource.Table] = []
    private var cells: [UInt8] = []
    private var cellCount = 0
    private var body: [UInt8] = []
    /// How far the source has been copied or replaced.
    private var copied = 0
    /// Lines of `body` less the lines of the source they stand for.
    private var shift = 0
    /// Where a table without body rows needs its blank line, and that line.
    private var pendingBlank: Range<Int>?
    /// Cells of the newest table that its source does not hold.
    private(set) var madeUpCells = 0
    private let withShortCells: Bool

    /// - Parameter withShortCells: whether cells that can do without libcmark are left out.
    init(_ bytes: [UInt8], withShortCells: Bool) {
        self.bytes = bytes
        self.withShortCells = withShortCells
    }

    mutating func addTable(
        _ alignments: [Alignment],
        head: [Range<Int>],
        paragraph: Paragraph,
        delimiter: Paragraph.Line,
        number: Int,
        next: Int
    ) {
        guard let first = paragraph.lines.first, let header = paragraph.lines.last else { return }
        endTable()
        body += bytes[copied..<first.start]
        let isGuarded = paragraph.lines.count > 1 && bytes[first.text] == Byte.bracket
        for line in paragraph.lines.dropLast() {
            body += bytes[line.start..<line.text]
            if isGuarded, line.start == first.start { body.append(Self.guardByte) }
            TableRow.append(line.text..<line.end, of: bytes, to: &body)
            body.append(Byte.newline)
        }
        // A header line that goes on with a paragraph may be a lazy one; the delimiter row never is.
        body += paragraph.lines.count > 1 ? bytes[delimiter.start..<delimiter.text] : bytes[header.start..<header.text]
        body += [Byte.hash, Byte.newline]
        let line = number - 1 + shift
        shift -= 1
        copied = next
        tables.append(.init(alignments: alignments, rows: [], line: line, isGuarded: isGuarded))
        madeUpCells = 0
        add(cells: head)
        pendingBlank = delimiter.start..<delimiter.text
    }

    mutating func addRow(_ row: [Range<Int>], number: Int, next: Int) {
        guard let table = tables.last else { return }
        pendingBlank = nil
        madeUpCells += max(0, table.alignments.count - row.count)
        add(cells: row.prefix(table.alignments.count))
        shift -= 1
        copied = next
    }

    mutating func finish() -> TableSource? {
        guard !tables.isEmpty else { return nil }
        endTable()
        body += bytes[copied...]
        let tables = tables.map {
            TableSource.Table(
                alignments: $0.alignments,
                rows: $0.rows,
                line: $0.line + cellCount,
                isGuarded: $0.isGuarded
            )
        }
        return TableSource(bytes: cells + body, tables: tables)
    }

    /// Any byte that is not special and can be taken off again.
    private static let guardByte: UInt8 = 0x2E

    /// A table without body rows counts as ending in a blank line where it is asked whether a list is loose.
    private mutating func endTable() {
        guard let blank = pendingBlank else { return }
        body += bytes[blank]
        body.append(Byte.newline)
        shift += 1
        pendingBlank = nil
    }

    private mutating func add(cells row: some Collection<Range<Int>>) {
        var shorts: [ShortCell?] = []
        shorts.reserveCapacity(row.count)
        for cell in row {
            let short = withShortCells ? ShortCell(cell, of: bytes) : nil
            shorts.append(short)
            guard short == nil else { continue }
            cellCount += 1
            cells += [Byte.hash, Byte.space]
            if !cell.isEmpty {
                TableRow.append(cell, of: bytes, to: &cells)
                cells += [Byte.space, Byte.hash]
            }
            cells.append(Byte.newline)
        }
        tables[tables.count - 1].rows.append(shorts)
    }
}
