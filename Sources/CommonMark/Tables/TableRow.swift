/// One line read as a table row by the grammar of the GFM table extension.
enum TableRow {
    /// The reference implementation counts columns in 16 bits and gives up beyond.
    private static let columnLimit = 65_535

    /// The cells as trimmed ranges of the line, escapes still in them; nil when the line is no row.
    static func cells(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [Range<Int>]? {
        var cells: [Range<Int>] = []
        cells.reserveCapacity(8)
        var at = start
        if at < end, bytes[at] == Byte.pipe { at = skipSpace(bytes, at + 1, end) }
        while at < end {
            let stop = cellEnd(bytes, at, end)
            if stop > at || stop < end { cells.append(trim(bytes, at, stop)) }
            guard stop < end else { break }
            at = skipSpace(bytes, stop + 1, end)
        }
        return cells.isEmpty || cells.count > columnLimit ? nil : cells
    }

    /// The columns' alignments when the line is a delimiter row.
    static func alignments(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [Alignment]? {
        var found: [Alignment] = []
        var at = start
        if at < end, bytes[at] == Byte.pipe { at += 1 }
        while let (alignment, next) = marker(bytes, at, end) {
            found.append(alignment)
            at = next
            guard at < end, bytes[at] == Byte.pipe else { break }
            at += 1
        }
        return found.isEmpty || skipSpace(bytes, at, end) < end || found.count > columnLimit ? nil : found
    }

    /// Appends a cell's text with `\|` turned into `|`.
    static func append(_ range: Range<Int>, of bytes: [UInt8], to out: inout [UInt8]) {
        var at = range.lowerBound
        while at < range.upperBound {
            let next = at + 1
            if bytes[at] == Byte.backslash, next < range.upperBound, bytes[next] == Byte.pipe { at = next }
            out.append(bytes[at])
            at += 1
        }
    }

    private static func marker(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Alignment, Int)? {
        var at = skipSpace(bytes, start, end)
        if at < end, bytes[at] == Byte.colon { at += 1 }
        let dashes = at
        while at < end, bytes[at] == Byte.dash { at += 1 }
        guard at > dashes else { return nil }
        if at < end, bytes[at] == Byte.colon { at += 1 }
        at = skipSpace(bytes, at, end)
        // A vertical tab may stand around a marker, but then hides its colon (as in the reference implementation).
        let text = trim(bytes, start, at)
        let alignment = Alignment(
            left: bytes[text.lowerBound] == Byte.colon,
            right: bytes[text.upperBound - 1] == Byte.colon
        )
        return (alignment, at)
    }

    private static func cellEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, bytes[at] != Byte.pipe || (at > start && bytes[at - 1] == Byte.backslash) { at += 1 }
        return at
    }

    private static func skipSpace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, bytes[at].isTableSpace { at += 1 }
        return at
    }

    private static func trim(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Range<Int> {
        var (low, high) = (start, end)
        while low < high, bytes[low].isBlank { low += 1 }
        while high > low, bytes[high - 1].isBlank { high -= 1 }
        return low..<high
    }
}
