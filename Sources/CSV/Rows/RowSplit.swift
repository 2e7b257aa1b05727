/// Takes a single line apart, to see whether it looks like a row.
package enum RowSplit {
    /// The contents of the cells of `line`, in bytes from its start. A cell is quoted when its closing quote stands in
    /// the same line before a delimiter or the end; any other quote is text. Time in proportion to the length.
    package static func cells(of line: Span<UInt8>, delimiter: UInt8) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = 0
        // False once a search for a closing quote has come to the end in vain.
        var mayClose = true
        while true {
            if mayClose, start < line.count, line[start] == Dialect.quote {
                if let end = closingQuote(of: line, from: start + 1, delimiter) {
                    cells.append(start + 1..<end)
                    if end + 1 == line.count { return cells }
                    start = end + 2
                    continue
                }
                mayClose = false
            }
            var end = start
            while end < line.count, line[end] != delimiter { end += 1 }
            cells.append(start..<end)
            if end == line.count { return cells }
            start = end + 1
        }
    }

    private static func closingQuote(of line: Span<UInt8>, from start: Int, _ delimiter: UInt8) -> Int? {
        var index = start
        while index < line.count {
            if line[index] == Dialect.quote {
                if index + 1 == line.count || line[index + 1] == delimiter { return index }
                // A doubled quote.
                if line[index + 1] == Dialect.quote { index += 1 }
            }
            index += 1
        }
        return nil
    }
}
