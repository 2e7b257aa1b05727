/// Finds a row that unquoted line breaks have torn into several: short rows in succession that together fill the header.
struct TornRow {
    private var first = 0
    private var cells = 0

    /// True when the next row may be the rest of what has been read.
    var isOpen: Bool { cells > 0 }

    /// The same where `count` more rows stand in front.
    func shifted(by count: Int) -> TornRow {
        var out = self
        out.first += count
        return out
    }

    /// Takes the next row; returns the first row of the pieces when this one completes them.
    ///
    /// - Parameter isPiece: true when the row is no case by itself.
    mutating func add(_ row: Int, cells count: Int, width: Int, isPiece: Bool) -> Int? {
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
