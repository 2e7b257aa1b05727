/// Reads the rows of a CSV file one by one: RFC 4180 with the liberties that offices take.
///
/// A row is a view of bytes in the reader's block, valid until `advance` is called again; a cell becomes a `String`
/// only when somebody asks. Blank lines are skipped, and so is what some programs leave behind the last row (see
/// `EndPadding`). Memory: one block of 256 KiB, or twice the longest row, which is cut at `rowLimit`.
public struct RowReader: ~Copyable {
    package let dialect: Dialect
    /// What the file looks like; anything but `csv` is worth a message of its own before its rows are.
    package let kind: FileKind
    /// The line of the current row's first byte, from 1.
    package internal(set) var line = 0
    /// What is wrong with the form of the current row; the first flaw when there are several.
    package internal(set) var flaw: RowFlaw?
    /// How the current row ends.
    package internal(set) var lineEnd = LineEnd.none
    /// What stands behind the last row; known once `advance` has returned false.
    package private(set) var endPadding = EndPadding.none
    /// The delimiter that the first lines suggest although another is used: worth a word where the header has a single
    /// column, or none that is known.
    package let suspectedDelimiter: UInt8?

    /// Bytes after which a row is cut off, for then a quote is open or the file is no CSV; nothing behind it is read.
    package static let rowLimit = 8 << 20

    /// True when every byte of the file is known to be text.
    package let clean: Bool
    private let rowLimit: Int
    var stream: TextStream
    var marks: Marks
    var spans = CellSpans()
    var unescaped = Unescaped()
    /// The current row, for the callers; valid until the next `advance`.
    public private(set) var view: RowView
    /// Bytes of the current row without its line end; it starts at `stream.start`.
    var rowCount = 0
    /// Where in the stream the next row starts.
    var next = 0
    /// The line behind the current row.
    package internal(set) var nextLine = 1
    /// Rows that begin in this line or later are left alone.
    let lineLimit: Int
    /// True when the current row has reached the limit.
    private(set) var isCut = false

    /// Opens a file; every block of its bytes is also shown to `tap` as it is read, each byte once.
    package static func open(
        path: String,
        settings: DialectSettings = .init(),
        rowLimit: Int = rowLimit,
        tap: ((UnsafeRawBufferPointer) -> Void)? = nil
    ) throws(ReadFailure) -> RowReader {
        try RowReader(
            Opening(ByteFeed(path: path), settings: settings, blockSize: TextStream.blockSize, tap: tap),
            rowLimit: rowLimit
        )
    }

    /// Reads a regular file that the caller has opened and keeps open; `path` is for messages.
    package static func open(
        descriptor: Int32,
        path: String,
        settings: DialectSettings = .init(),
        tap: ((UnsafeRawBufferPointer) -> Void)? = nil
    ) throws(ReadFailure) -> RowReader {
        try RowReader(
            Opening(
                ByteFeed(descriptor: descriptor, path: path),
                settings: settings,
                blockSize: TextStream.blockSize,
                tap: tap
            )
        )
    }

    /// Reads from memory, at most `blockSize` bytes at a time; the rows do not depend on it.
    package static func open(
        bytes: [UInt8],
        settings: DialectSettings = .init(),
        blockSize: Int = 256 * 1024,
        rowLimit: Int = rowLimit
    ) throws(ReadFailure) -> RowReader {
        let opening = try Opening(ByteFeed(bytes: bytes), settings: settings, blockSize: blockSize, tap: nil)
        return try RowReader(opening, rowLimit: rowLimit)
    }

    private init(_ opening: consuming Opening, rowLimit: Int = RowReader.rowLimit) throws(ReadFailure) {
        self.rowLimit = rowLimit
        lineLimit = opening.lineLimit
        suspectedDelimiter = opening.suspectedDelimiter
        dialect = opening.dialect
        kind = opening.kind
        clean = opening.clean
        next = opening.preface
        nextLine = opening.firstLine
        marks = Marks(delimiter: opening.dialect.delimiter)
        stream = opening.stream
        view = RowView(spans, row: stream.address, unescaped: unescaped.address)
        while stream.end < next, !stream.atEnd { _ = try stream.fill() }
        next = min(next, stream.end)
    }

    /// Reads a block of a file that is known already; a row that begins in it is read to its end, also beyond the block.
    /// - Parameter isStart: true for the beginning of the file, where more than rows may stand.
    package init(_ block: FileBlock, of text: FileText, isStart: Bool = false) throws(ReadFailure) {
        try self.init(Opening(block, of: text, isStart: isStart))
    }

    /// True when the next row is not to be read, for it begins behind the block.
    package var isAtLimit: Bool { nextLine >= lineLimit }

    /// Moves on to the next row that is not blank; false at the end of the file, or of the block.
    package mutating func advance() throws(ReadFailure) -> Bool {
        defer { updateView() }
        repeat {
            if nextLine >= lineLimit { return false }
            stream.advance(to: next)
            marks.skip(to: next)
            spans.removeAll()
            unescaped.removeAll()
            flaw = nil
            lineEnd = .none
            line = nextLine
            rowCount = 0
            if isCut { return try skipRest() }
            guard let first = try byte(at: 0) else { return false }
            if EndPadding.isPart(first), try isPaddingToTheEnd() {
                next = stream.end
                return false
            }
            try scanRow(from: first == 0xEF ? try markBeforeQuote() : 0)
        } while rowCount == 0
        return true
    }

    mutating func updateView() { view = RowView(spans, row: stream.address, unescaped: unescaped.address) }

    /// The number of cells of the current row.
    @inlinable public var count: Int { view.count }

    /// The decoded content of a cell, from 0; quotes taken off, doubled quotes made single.
    @inlinable public subscript(index: Int) -> Cell { view[index] }
}

// All offsets from here on count from the row's first byte, so that they hold when the stream reads on.
extension RowReader {
    private mutating func scanRow(from start: Int) throws(ReadFailure) {
        var cellStart = start
        while true {
            cellStart = marks.takeCells(from: cellStart, to: &spans, in: stream.bytes, rowStart: stream.start)
            guard let mark = try nextMark() else {
                append(cellStart, stream.end - stream.start)
                return try finishRow(at: stream.end - stream.start)
            }
            let byte = stream.bytes[stream.start + mark]
            if byte == Dialect.quote {
                marks.take()
                // A quote within an unquoted cell is text.
                guard mark == cellStart else { continue }
                let end = try takeQuotedCell(at: cellStart)
                guard try self.byte(at: end) == dialect.delimiter else { return try finishRow(at: end) }
                marks.skip(to: stream.start + end + 1)
                cellStart = end + 1
            } else if Dialect.isLineBreak(byte) {
                append(cellStart, mark)
                return try finishRow(at: mark)
            }
        }
    }

    /// Reads a quoted cell whose opening quote is taken; returns where its delimiter or line end is, or the end.
    private mutating func takeQuotedCell(at cellStart: Int) throws(ReadFailure) -> Int {
        var hasDoubled = false
        while let mark = try nextMark() {
            marks.take()
            let byte = stream.bytes[stream.start + mark]
            if byte == Dialect.quote {
                let following = try self.byte(at: mark + 1)
                if following == Dialect.quote {
                    hasDoubled = true
                    marks.skip(to: stream.start + mark + 2)
                    continue
                }
                guard let following, following != dialect.delimiter, !Dialect.isLineBreak(following) else {
                    appendQuoted(cellStart, mark, hasDoubled: hasDoubled)
                    return mark + 1
                }
                return try takeTextBehindQuote(cellStart)
            }
            if byte == 0x0D || (byte == 0x0A && stream.bytes[stream.start + mark - 1] != 0x0D) { nextLine += 1 }
        }
        let end = stream.end - stream.start
        flaw = flaw ?? .unclosedQuote(spans.count)
        appendQuoted(cellStart, end, hasDoubled: hasDoubled)
        return end
    }

    /// Takes the cell as it stands, up to its delimiter or line end.
    private mutating func takeTextBehindQuote(_ cellStart: Int) throws(ReadFailure) -> Int {
        flaw = flaw ?? .textBehindQuote(spans.count)
        while let mark = try nextMark() {
            if stream.bytes[stream.start + mark] != Dialect.quote {
                append(cellStart, mark)
                return mark
            }
            marks.take()
        }
        let end = stream.end - stream.start
        append(cellStart, end)
        return end
    }

    /// Steps over the line end at `end`; a row is blank when it has no byte at all.
    private mutating func finishRow(at end: Int) throws(ReadFailure) {
        rowCount = end
        nextLine += 1
        switch try byte(at: end) {
        case nil: lineEnd = .none
        case 0x0A: lineEnd = .lineFeed
        default: lineEnd = try byte(at: end + 1) == 0x0A ? .carriageReturnLineFeed : .carriageReturn
        }
        next = stream.start + end + lineEnd.length
        if isCut { flaw = flaw ?? .tooLong(spans.count - 1) }
    }

    private mutating func append(_ start: Int, _ end: Int) {
        spans.append(CellSpan(rawStart: start, start: start, count: end - start))
    }

    private mutating func appendQuoted(_ rawStart: Int, _ end: Int, hasDoubled: Bool) {
        let start = rawStart + 1
        guard hasDoubled else {
            spans.append(CellSpan(rawStart: rawStart, start: start, count: end - start))
            return
        }
        let content = stream.bytes[stream.start + start..<stream.start + end]
        let range = unescaped.append(UnsafeRawBufferPointer(rebasing: content))
        spans.append(CellSpan(rawStart: rawStart, start: ~range.lowerBound, count: range.count))
    }

    /// The next delimiter, quote or line break; nil at the end of the file.
    private mutating func nextMark() throws(ReadFailure) -> Int? {
        while marks.left == 0 {
            if marks.limit < stream.end {
                marks.scan(stream.bytes)
            } else if !mayReadOn() {
                return nil
            } else {
                marks.shift(by: try stream.fill())
            }
        }
        return marks.first - stream.start
    }

    /// The byte at `offset`, read if need be; nil at the end of the file.
    private mutating func byte(at offset: Int) throws(ReadFailure) -> UInt8? {
        while stream.start + offset >= stream.end {
            if !mayReadOn() { return nil }
            marks.shift(by: try stream.fill())
        }
        return stream.bytes[stream.start + offset]
    }

    private mutating func mayReadOn() -> Bool {
        if stream.atEnd { return false }
        if stream.end - stream.start >= rowLimit { isCut = true }
        return !isCut
    }

    /// Reads what is left for the sake of `tap` alone; always false.
    private mutating func skipRest() throws(ReadFailure) -> Bool {
        while !stream.atEnd {
            stream.advance(to: stream.end)
            _ = try stream.fill()
        }
        next = stream.end
        stream.advance(to: next)
        return false
    }

    /// Bytes of a byte order mark that hides a quote at the row's start, as where files have been joined: 3 or 0.
    private mutating func markBeforeQuote() throws(ReadFailure) -> Int {
        guard try byte(at: 1) == 0xBB, try byte(at: 2) == 0xBF, try byte(at: 3) == Dialect.quote else { return 0 }
        return 3
    }

    /// True when nothing but padding and line ends follows; `endPadding` then says which.
    private mutating func isPaddingToTheEnd() throws(ReadFailure) -> Bool {
        var offset = 0
        var found = EndPadding.none
        while let byte = try byte(at: offset) {
            guard EndPadding.isPart(byte) || Dialect.isLineBreak(byte) else { return false }
            found.add(byte)
            offset += 1
        }
        if isCut { return false }
        endPadding = found
        return true
    }
}
