internal import Ccmark

/// A table found in a document, its cells still apart from it.
struct Table {
    /// The empty heading where the table belongs.
    let place: Node
    let alignments: [Alignment]
    /// The cells given, row by row, the head first; each is a heading whose children are the cell's inlines.
    let rows: [[Node]]

    var columns: Range<Int> { alignments.indices }
    var body: ArraySlice<[Node]> { rows.dropFirst() }

    /// The cell of a column, nil where the source gives none.
    func cell(_ column: Int, of row: [Node]) -> Node? { column < row.count ? row[column] : nil }

    /// Takes the cells, now without inlines, out of the tree.
    func removeCells() {
        for row in rows {
            for cell in row { cell.remove() }
        }
    }
}
