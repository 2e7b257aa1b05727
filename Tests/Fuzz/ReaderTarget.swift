import CSV

/// What must hold for every input of the reader.
///
/// The first byte of the input chooses the settings and the block size, the rest is the file.
enum ReaderTarget {
    private static let delimiters: [UInt8?] = [nil, nil, 0x3B, 0x2C, 0x09]
    private static let encodings: [TextEncoding?] = [nil, nil] + TextEncoding.allCases.map { $0 }
    private static let blockSizes = [1, 2, 3, 7, 64, 65, 200, 8191]

    static func run(_ input: UnsafeRawBufferPointer) {
        guard let choice = input.first else { return }
        let file = [UInt8](input.dropFirst())
        let settings = DialectSettings(
            delimiter: delimiters[Int(choice) % delimiters.count],
            encoding: encodings[Int(choice / 5) % encodings.count]
        )
        do {
            var small = try RowReader.open(
                bytes: file,
                settings: settings,
                blockSize: blockSizes[Int(choice) % blockSizes.count]
            )
            var large = try RowReader.open(bytes: file, settings: settings)
            require(small.dialect == large.dialect && small.kind == large.kind, "dialects differ")
            var position = start(file, large.dialect)
            var line = 0
            while try large.advance() {
                let follows = try small.advance()
                require(follows, "a small block loses rows")
                compare(small, large)
                require(large.line > line && large.count > 0, "lines do not grow")
                line = large.line
                skipLineBreaks(file, &position, large.dialect.encoding)
                let original = large.original + large.lineEnd.bytes(in: large.dialect.encoding)
                require(file[position...].starts(with: original), "original differs")
                position += original.count
                check(large)
            }
            let more = (try small.advance(), try large.advance())
            require(more == (false, false), "a row behind the end")
            skipLineBreaks(file, &position, large.dialect.encoding)
            require(small.endPadding == large.endPadding, "paddings differ")
            require(position == file.count || large.endPadding != .none, "bytes behind the last row")
        } catch {
            fatalError("memory cannot fail to be read")
        }
    }

    private static func compare(_ small: borrowing RowReader, _ large: borrowing RowReader) {
        require(small.line == large.line && small.flaw == large.flaw && small.lineEnd == large.lineEnd, "forms differ")
        require(small.count == large.count, "counts differ")
        require(small.firstCellThatIsNoText == large.firstCellThatIsNoText, "texts differ")
        require(RowsDump.json(small) == RowsDump.json(large), "dumps differ")
        require(small.lineCount == large.lineCount && small.cellsOverLines == large.cellsOverLines, "lines differ")
        for index in 0..<large.count {
            require(small[index].elementsEqual(large[index]), "cells differ")
        }
    }

    /// Positions grow, trimming never does, and the line of the dump is text.
    private static func check(_ reader: borrowing RowReader) {
        var last = (line: reader.line, column: 0)
        for index in 0...min(reader.count, 50) {
            let place = reader.place(of: index)
            require(place > last || (index == reader.count && place >= last), "places do not grow")
            last = place
            if index < reader.count { checkLines(reader, index) }
            if index < reader.count { require(reader[index].trimmed.count <= reader[index].count, "trimmed grows") }
        }
        let line = RowsDump.json(reader)
        require(String(validating: line, as: UTF8.self) != nil, "the dump is no UTF-8")
        require(line.allSatisfy { $0 >= 0x20 }, "the dump has control characters")
    }

    /// The inner lines of a cell are shorter than the row, and so are their cells.
    private static func checkLines(_ reader: borrowing RowReader, _ index: Int) {
        let delimiter = reader.dialect.delimiter
        var lines = 0
        reader.innerLines(of: index) { number, line in
            require(number == lines, "inner lines are not counted")
            lines += 1
            var last = -1
            for cell in RowSplit.cells(of: line, delimiter: delimiter) {
                require(cell.lowerBound > last && cell.upperBound <= line.count, "cells of a line overlap")
                last = cell.upperBound
            }
            return true
        }
        require(lines <= reader.lineCount, "more inner lines than lines")
    }

    /// Where the first row may start: behind the byte order mark and the `sep=` line.
    private static func start(_ file: [UInt8], _ dialect: Dialect) -> Int {
        guard dialect.hasSeparatorLine else { return dialect.byteOrderMark }
        let wide = dialect.encoding == .utf16LittleEndian || dialect.encoding == .utf16BigEndian ? 2 : 1
        let quoted = file[(dialect.byteOrderMark)...].prefix(2).contains(0x22)
        return dialect.byteOrderMark + (quoted ? 7 : 5) * wide
    }

    private static func skipLineBreaks(_ file: [UInt8], _ position: inout Int, _ encoding: TextEncoding) {
        let lineFeed = LineEnd.lineFeed.bytes(in: encoding)
        let carriageReturn = LineEnd.carriageReturn.bytes(in: encoding)
        while file[position...].starts(with: lineFeed) || file[position...].starts(with: carriageReturn) {
            position += lineFeed.count
        }
    }

    private static func require(_ condition: Bool, _ message: String) {
        if !condition { fatalError(message) }
    }
}
