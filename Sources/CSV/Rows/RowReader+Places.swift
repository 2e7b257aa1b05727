/// The row as it stands, where a cell stands in its file, and the first one that is no text.
extension RowReader {
    /// The row as it stands in the file, without its line end, in the file's own encoding.
    package var original: [UInt8] { Restorer.restore([UInt8](row), to: dialect.encoding) }

    var row: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: stream.bytes[stream.start..<stream.start + rowCount])
    }

    /// Line and column (in characters, from 1) at which a cell starts; behind the row's end for a cell that it lacks.
    package func place(of index: Int) -> (line: Int, column: Int) {
        let target = index < spans.count ? spans[index].rawStart : rowCount
        let before = UnsafeRawBufferPointer(rebasing: row[..<target])
        var line = self.line
        var lineStart = 0
        for (offset, byte) in before.enumerated() where Dialect.isLineBreak(byte) {
            if byte == 0x0D, offset + 1 < target, before[offset + 1] == 0x0A { continue }
            line += 1
            lineStart = offset + 1
        }
        return (line, Text.characters(UnsafeRawBufferPointer(rebasing: before[lineStart...])) + 1)
    }

    /// The index of the first cell with bytes that are no text in the file's encoding, or NUL.
    package var firstCellThatIsNoText: Int? {
        if clean { return nil }
        for index in 0..<spans.count where !self[index].isText { return index }
        return nil
    }
}
