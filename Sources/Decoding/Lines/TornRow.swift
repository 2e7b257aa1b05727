internal import CSV

/// Finds a row that unquoted line breaks have torn into several: short rows in succession that together fill the header.
struct TornRow {
    /// The row that may be torn.
    private(set) var first = 0
    /// Cells of the pieces up to now, where a cell with a break in it is one.
    private(set) var cells = 0
    /// True when the last of these cells is empty.
    private(set) var endsEmpty = false

    /// True when the next row may be the rest of what has been read.
    var isOpen: Bool { cells > 0 }

    /// The same where `count` more rows stand in front.
    func shifted(by count: Int) -> TornRow {
        var out = self
        out.first += count
        return out
    }

    /// Takes the next rows up to `row`, which are cases by themselves and have all cells.
    mutating func addWhole(_ row: Int) { (first, cells) = (row, 0) }

    /// Takes the next row; returns the first row of the pieces when this one completes them.
    ///
    /// - Parameter isPiece: true when the row is no case by itself.
    mutating func add(_ row: Int, _ reader: borrowing RowReader, width: Int, isPiece: Bool) -> Int? {
        let count = reader.count
        if count < width { endsEmpty = count == 0 || reader[count - 1].trimmed.isEmpty }
        guard isPiece, cells > 0, row > first else {
            (first, cells) = (row, count < width ? count : 0)
            return nil
        }
        // The break lies within a cell: the last one of a piece and the first one of the next are one.
        cells += count - 1
        if cells == width {
            cells = 0
            return first
        }
        if cells > width { (first, cells) = (row, count < width ? count : 0) }
        return nil
    }
}
