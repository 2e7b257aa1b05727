/// Excel's first line `sep=;`, also in capitals or quotes: it names the delimiter and is no row.
struct SeparatorLine {
    let delimiter: UInt8
    /// Bytes of the line with its line end.
    let length: Int

    /// Nil when `head`, the beginning of the text, does not start with such a line.
    init?(_ head: UnsafeRawBufferPointer) {
        let start = head.first == Dialect.quote ? 1 : 0
        guard head.count >= start + 5 else { return nil }
        for (offset, byte) in "sep=".utf8.enumerated() {
            let found = head[start + offset]
            guard found == byte || (found >= 0x41 && found | 0x20 == byte) else { return nil }
        }
        delimiter = head[start + 4]
        guard Dialect.isDelimiter(delimiter) else { return nil }
        var end = start + 5
        if start == 1 {
            guard end < head.count, head[end] == Dialect.quote else { return nil }
            end += 1
        }
        guard end == head.count || Dialect.isLineBreak(head[end]) else { return nil }
        if end < head.count, head[end] == 0x0D { end += 1 }
        if end < head.count, head[end] == 0x0A { end += 1 }
        length = end
    }
}
