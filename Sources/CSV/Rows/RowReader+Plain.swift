/// The short way to a row that has no quotes and as many cells as are wanted: where its cells are is known from the search
/// for delimiters, so nothing is done for each of them. Whoever wants more of the row than that asks for `completePlainRow`.
extension RowReader {
    /// Moves on to the next row where it is a plain one of so many cells, and gives it; nil, and nothing done, for any other.
    ///
    /// The row is valid until the reader moves on. Of the reader itself only `line`, `lineCount` and `lineEnd` are right then.
    package mutating func advanceToPlainRow(width: Int) -> PlainRow? {
        guard nextLine < lineLimit, !isCut, width > 1, next < stream.end else { return nil }
        // What may be padding, a byte order mark or a blank line is looked at by `advance`.
        let first = stream.bytes[next]
        guard first > EndPadding.mark, first < 0x80,
            let row = marks.takePlainRow(at: next, width: width, stream.bytes)
        else { return nil }
        stream.advance(to: next)
        flaw = nil
        line = nextLine
        nextLine += 1
        rowCount = row.length
        next = marks.endOfPlainRow
        lineEnd = next - stream.start == rowCount + 1 ? .lineFeed : .carriageReturnLineFeed
        return row
    }

    /// Makes the reader stand at a plain row as if `advance` had come to it.
    package mutating func completePlainRow(_ row: PlainRow) {
        spans.removeAll()
        unescaped.removeAll()
        for index in 0..<row.count {
            let start = Int(row.ends[index]) - Int(row.ends[0])
            spans.append(CellSpan(rawStart: start, start: start, count: row[index].count))
        }
        updateView()
    }
}
