internal import CSV

/// What was decoded of some rows that follow each other in a file.
struct Stretch: Sendable {
    fileprivate let file: DecodedFile
    fileprivate let unknownValues: UnknownValues
    fileprivate let dateColumns: [DateColumnNotes]
    fileprivate let notes: FileNotes
    fileprivate let torn: TornRow
    fileprivate let hasUsableRow: Bool
    /// True when its first row may be the rest of a row that began before it.
    let startsWithPiece: Bool
    let ending: Ending

    var rows: Int { file.states.count }

    /// Where a reader has stopped.
    struct Ending: Sendable {
        /// The line behind the last row.
        let nextLine: Int
        /// False when more rows follow.
        let isEndOfFile: Bool
        let padding: EndPadding
        let place: CellPlace

        init(_ reader: borrowing RowReader) {
            nextLine = reader.nextLine
            isEndOfFile = !reader.isAtLimit
            padding = reader.endPadding
            place = CellPlace(line: reader.line, column: 1)
        }
    }
}

extension FileDecoder {
    /// Decodes a block by itself; the decoder may then decode another one.
    mutating func stretch(_ block: FileBlock, of text: FileText) throws(ReadFailure) -> Stretch {
        var reader = try RowReader(block, of: text)
        try decodeRows(&reader)
        let out = Stretch(
            file: file,
            unknownValues: unknownValues,
            dateColumns: dateColumns,
            notes: notes,
            torn: torn,
            hasUsableRow: hasUsableRow,
            startsWithPiece: startsWithPiece,
            ending: Stretch.Ending(reader)
        )
        file = DecodedFile(path: file.path, role: file.role, dialect: file.dialect, isStretch: true)
        // About as many rows as before: lists that grow are copied again and again, into new memory each time.
        file.reserveCapacity(asOf: out.file)
        unknownValues = UnknownValues(isStretch: true)
        dateColumns = dateColumns.map { _ in DateColumnNotes() }
        (notes, torn, hasUsableRow, startsWithPiece) = (FileNotes(), TornRow(), false, false)
        return out
    }

    /// True when the rows of a stretch cannot be taken for themselves: they are the rest of a torn row.
    func goesOn(in stretch: borrowing Stretch) -> Bool { torn.isOpen && stretch.startsWithPiece }

    /// Adds what was decoded of the rows that follow.
    ///
    /// - Parameters:
    ///   - read: bytes of the file in front of the end of the stretch.
    ///   - size: bytes of the file.
    mutating func append(_ stretch: Stretch, read: Int, of size: Int) {
        file.reserveCapacity(for: stretch.file, read: read, of: size)
        let first = file.states.count
        if !hasUsableRow, stretch.hasUsableRow { (hasUsableRow, file.isSample) = (true, stretch.file.isSample) }
        if !stretch.file.states.isEmpty { torn = stretch.torn.shifted(by: first) }
        file.append(stretch.file)
        unknownValues.append(stretch.unknownValues)
        for index in dateColumns.indices { dateColumns[index].append(stretch.dateColumns[index]) }
        notes.append(stretch.notes)
    }
}
