/// What is wrong with the form of a row; the number is the index of the cell, from 0.
package enum RowFlaw: Sendable, Equatable {
    /// A quote that is not closed before the end of the file.
    case unclosedQuote(Int)
    /// Text between a closing quote and the next delimiter.
    case textBehindQuote(Int)
}

/// Reads the rows of a CSV file one by one: RFC 4180 with the liberties that offices take.
///
/// A row is a view of bytes in the reader's block, valid until `next` is called again; a cell becomes a `String` only
/// when somebody asks. Blank lines are skipped. Memory: one block of 256 KiB, or twice the longest row.
package struct RowReader: ~Copyable {
    private struct Field {
        /// Where the cell starts in the block, its quote included.
        let rawStart: Int
        let start: Int
        let count: Int
        /// True when the content lies unescaped in `scratch`.
        let isUnescaped: Bool
    }

    private enum Scan { case row, blank, more }

    package let dialect: Dialect
    /// The line of the current row's first byte, from 1.
    package private(set) var line = 0
    /// What is wrong with the form of the current row.
    package private(set) var flaw: RowFlaw?

    private var stream: TextStream
    private var scratch = Block(capacity: 1024)
    private var scratchUsed = 0
    private var fields: ContiguousArray<Field> = []
    private var rowEnd = 0
    private var next = 0
    private var nextLine = 1

    /// Opens a file; every block of its bytes is also shown to `tap` as it is read, each byte once.
    package static func open(
        path: String, settings: DialectSettings = .init(), tap: ((UnsafeRawBufferPointer) -> Void)? = nil
    ) throws(ReadFailure) -> RowReader {
        RowReader(stream: try .open(ByteFeed(path: path), encoding: settings.encoding, tap: tap), settings: settings)
    }

    package static func open(bytes: [UInt8], settings: DialectSettings = .init()) throws(ReadFailure) -> RowReader {
        RowReader(stream: try .open(ByteFeed(bytes: bytes), encoding: settings.encoding, tap: nil), settings: settings)
    }

    private init(stream: consuming TextStream, settings: DialectSettings) {
        let start = stream.start
        let head = UnsafeRawBufferPointer(rebasing: stream.bytes[start..<stream.end])
        let separator = Dialect.separatorLine(head)
        next = start
        if let separator {
            next += separator.length
            if next < stream.end, stream.bytes[next] == 0x0D { next += 1 }
            if next < stream.end, stream.bytes[next] == 0x0A { next += 1 }
            nextLine = 2
        }
        dialect = Dialect(
            delimiter: settings.delimiter ?? separator?.delimiter ?? Dialect.delimiter(in: head),
            encoding: stream.encoding,
            hasSeparatorLine: separator != nil,
            byteOrderMark: stream.byteOrderMark
        )
        self.stream = stream
    }

    /// Moves on to the next row that is not blank; false at the end of the file.
    package mutating func advance() throws(ReadFailure) -> Bool {
        while true {
            stream.advance(to: next)
            line = nextLine
            switch scan() {
            case .row: return true
            case .blank:
                if next == stream.end, stream.atEnd { return false }
            case .more:
                nextLine = line
                next = stream.start
                next -= try stream.fill()
            }
        }
    }

    /// The number of cells of the current row.
    package var count: Int { fields.count }

    /// The decoded content of a cell, from 0; quotes taken off, doubled quotes made single.
    package subscript(index: Int) -> Cell {
        let field = fields[index]
        let bytes = field.isUnescaped ? UnsafeRawBufferPointer(scratch.bytes) : stream.bytes
        return Cell(UnsafeRawBufferPointer(rebasing: bytes[field.start..<field.start + field.count]))
    }

    /// The row as it stands in the file, without its line end, in the file's own encoding.
    package var original: [UInt8] {
        Transcoder.restore([UInt8](stream.bytes[stream.start..<rowEnd]), to: dialect.encoding)
    }

    /// Line and column (in characters, from 1) at which a cell starts; behind the row's end for a cell that it lacks.
    package func place(of index: Int) -> (line: Int, column: Int) {
        let target = index < fields.count ? fields[index].rawStart : rowEnd
        var line = self.line
        var column = 1
        var offset = stream.start
        while offset < target {
            let byte = stream.bytes[offset]
            if byte == 0x0A || (byte == 0x0D && !(offset + 1 < target && stream.bytes[offset + 1] == 0x0A)) {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80, byte != 0x0D {
                column += 1
            }
            offset += 1
        }
        return (line, column)
    }

    /// The index of the first cell with bytes that are no text in the file's encoding, or NUL.
    package var firstCellThatIsNoText: Int? {
        if stream.clean { return nil }
        for index in fields.indices where !Text.isValid(self[index]) { return index }
        return nil
    }

    private mutating func scan() -> Scan {
        fields.removeAll(keepingCapacity: true)
        scratchUsed = 0
        flaw = nil
        let bytes = stream.bytes
        let end = stream.end
        let delimiter = dialect.delimiter
        var position = next
        guard position < end else { return stream.atEnd ? .blank : .more }
        while true {
            let rawStart = position
            if position < end, bytes[position] == Dialect.quote {
                guard let after = scanQuoted(from: position) else { return .more }
                position = after
            } else {
                while position < end {
                    let byte = bytes[position]
                    if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
                    position += 1
                }
                if position == end, !stream.atEnd { return .more }
                fields.append(
                    Field(rawStart: rawStart, start: rawStart, count: position - rawStart, isUnescaped: false))
            }
            if position < end, bytes[position] == delimiter {
                position += 1
                if position == end, !stream.atEnd { return .more }
                continue
            }
            return finishRow(at: position)
        }
    }

    /// Steps over the line end at `position`; a row is blank when it has no byte at all.
    private mutating func finishRow(at position: Int) -> Scan {
        rowEnd = position
        next = position
        nextLine += 1
        if position < stream.end {
            if stream.bytes[position] == 0x0D {
                if position + 1 == stream.end, !stream.atEnd { return .more }
                next = position + 1 < stream.end && stream.bytes[position + 1] == 0x0A ? position + 2 : position + 1
            } else {
                next = position + 1
            }
        }
        return rowEnd == stream.start ? .blank : .row
    }

    /// Reads a quoted cell; returns where its delimiter or line end is, nil when more bytes are needed.
    private mutating func scanQuoted(from rawStart: Int) -> Int? {
        let bytes = stream.bytes
        let end = stream.end
        var position = rawStart + 1
        var doubled = false
        var breaks = 0
        while true {
            guard position < end else {
                guard stream.atEnd else { return nil }
                flaw = flaw ?? .unclosedQuote(fields.count)
                appendQuoted(rawStart: rawStart, end: end, doubled: doubled)
                nextLine += breaks
                return end
            }
            let byte = bytes[position]
            if byte == Dialect.quote {
                if position + 1 == end, !stream.atEnd { return nil }
                guard position + 1 < end, bytes[position + 1] == Dialect.quote else { break }
                doubled = true
                position += 1
            } else if byte == 0x0A || (byte == 0x0D && !(position + 1 < end && bytes[position + 1] == 0x0A)) {
                breaks += 1
            }
            position += 1
        }
        let contentEnd = position
        position += 1
        let isClosed =
            position == end || bytes[position] == dialect.delimiter || bytes[position] == 0x0A
            || bytes[position] == 0x0D
        if isClosed {
            appendQuoted(rawStart: rawStart, end: contentEnd, doubled: doubled)
        } else {
            flaw = flaw ?? .textBehindQuote(fields.count)
            while position < end, bytes[position] != dialect.delimiter, bytes[position] != 0x0A,
                bytes[position] != 0x0D
            { position += 1 }
            if position == end, !stream.atEnd { return nil }
            fields.append(Field(rawStart: rawStart, start: rawStart, count: position - rawStart, isUnescaped: false))
        }
        nextLine += breaks
        return position
    }

    private mutating func appendQuoted(rawStart: Int, end: Int, doubled: Bool) {
        let start = rawStart + 1
        guard doubled else {
            fields.append(Field(rawStart: rawStart, start: start, count: end - start, isUnescaped: false))
            return
        }
        scratch.grow(to: scratchUsed + end - start, keeping: scratchUsed)
        let target = scratchUsed
        var position = start
        while position < end {
            let byte = stream.bytes[position]
            scratch.bytes[scratchUsed] = byte
            scratchUsed += 1
            position += byte == Dialect.quote && position + 1 < end ? 2 : 1
        }
        fields.append(Field(rawStart: rawStart, start: target, count: scratchUsed - target, isUnescaped: true))
    }
}
