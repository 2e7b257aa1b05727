internal import CSV
internal import Diagnostics

/// Where a cell starts in its file: line and column in characters, from 1.
package struct CellPlace: Sendable, Equatable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    init(_ reader: borrowing RowReader, _ field: Int) {
        // The first cell starts where the row does: most keys stand there.
        if field == 0 {
            self.init(line: reader.line, column: 1)
        } else {
            let place = reader.place(of: field)
            self.init(line: place.line, column: place.column)
        }
    }

    func position(in file: String) -> Position { Position(file: file, line: line, column: column) }
}
