internal import Ccmark

/// A table found in a document, its cells still apart from it.
struct Table {
    /// The empty heading where the table belongs.
    let place: Node
    let alignments: [Alignment]
    /// The cells given, row by row, the head first.
    let rows: [[Cell]]

    enum Cell {
        /// A heading whose children are the cell's inlines.
        case parsed(Node)
        /// Only in documents that were read with them.
        case short(ShortCell)

        var node: Node? { if case .parsed(let node) = self { node } else { nil } }
    }

    var columns: Range<Int> { alignments.indices }
    var body: ArraySlice<[Cell]> { rows.dropFirst() }

    /// All cells that are nodes.
    var nodes: [Node] { rows.flatMap { $0.compactMap(\.node) } }

    /// The cell of a column, nil where the source gives none.
    func cell(_ column: Int, of row: [Cell]) -> Cell? { column < row.count ? row[column] : nil }

    /// Takes the cells, now without inlines, out of the tree.
    func removeCells() {
        for row in rows {
            for cell in row { cell.node?.remove() }
        }
    }
}
