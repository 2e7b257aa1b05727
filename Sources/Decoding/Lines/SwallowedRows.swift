internal import CSV
internal import Schema

// A quote that is never closed, or closed much later by chance, swallows rows: nobody could tell how many are lost.

extension FileDecoder {
    /// Refuses the file when a quoted cell of the current row has a line that looks like a row.
    mutating func noteSwallowedRows(_ reader: borrowing RowReader) {
        guard notes.swallowing == nil else { return }
        // A quote that never ends has a message of its own, and refuses the file as well.
        if case .unclosedQuote = reader.flaw { return }
        for field in reader.cellsOverLines {
            var line: Int?
            reader.innerLines(of: field) { number, text in
                let cells = RowSplit.cells(of: text, delimiter: reader.dialect.delimiter)
                guard cells.count >= 3 else { return true }
                let bytes = cells.map { range in range.map { text[$0] } }
                if looksLikeRow(bytes, from: 0)
                    || (number == 0 && looksLikeRow(bytes, from: header.width - bytes.count))
                {
                    line = number
                }
                return line == nil
            }
            guard let line else { continue }
            notes.swallowing = FileNotes.Swallowing(place: CellPlace(reader, field), line: line)
            return
        }
    }

    /// True when the cells, laid on the header from field `start` on, fit its columns and hold a date.
    private func looksLikeRow(_ cells: [[UInt8]], from start: Int) -> Bool {
        var hasDate = false
        for (offset, bytes) in cells.enumerated() {
            guard let column = header.column(at: start + offset) else { continue }
            let fits = bytes.withCell(bytes.indices) { cell -> Bool in
                let cell = cell.trimmed
                if cell.isEmpty { return true }
                if column.date != nil {
                    hasDate = hasDate || isDate(cell, column)
                    return isDate(cell, column)
                }
                return vocabulary.table(column) == nil || isCode(cell, column)
            }
            if !fits { return false }
        }
        return hasDate
    }
}
