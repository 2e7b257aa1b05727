// A quoted cell may hold line breaks, and then it may have swallowed rows: what is needed to find out.
extension RowReader {
    /// Lines of the file that the current row takes, 1 or more.
    package var lineCount: Int { nextLine - line }

    /// The cells of the current row with a line break in them; empty, and found for free, for a row of one line.
    package var cellsOverLines: [Int] {
        lineCount > 1 ? (0..<spans.count).filter { rawCell($0).contains(where: Dialect.isLineBreak) } : []
    }

    /// Shows the lines of a quoted cell as they stand in the file, without line ends and without the quotes around the
    /// cell, until `body` returns false. Line 0 begins in the middle of a line of the file, the last one ends there;
    /// `RowSplit` takes them apart.
    package func innerLines(of index: Int, _ body: (_ number: Int, _ line: Span<UInt8>) -> Bool) {
        var cell = rawCell(index)
        if cell.first == Dialect.quote { cell = UnsafeRawBufferPointer(rebasing: cell.dropFirst()) }
        if cell.last == Dialect.quote { cell = UnsafeRawBufferPointer(rebasing: cell.dropLast()) }
        var number = 0
        var start = 0
        var position = 0
        while position <= cell.count {
            if position < cell.count, !Dialect.isLineBreak(cell[position]) {
                position += 1
                continue
            }
            let goesOn = cell[start..<position].withMemoryRebound(to: UInt8.self) { body(number, $0.span) }
            guard goesOn else { return }
            if position + 1 < cell.count, cell[position] == 0x0D, cell[position + 1] == 0x0A { position += 1 }
            position += 1
            start = position
            number += 1
        }
    }

    /// The cell as it stands in the file, quotes included.
    private func rawCell(_ index: Int) -> UnsafeRawBufferPointer {
        let end = index + 1 < spans.count ? spans[index + 1].rawStart - 1 : rowCount
        return UnsafeRawBufferPointer(rebasing: row[spans[index].rawStart..<end])
    }
}
