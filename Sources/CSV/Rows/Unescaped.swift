/// The contents of the current row's cells that have doubled quotes, with single ones.
struct Unescaped: ~Copyable {
    private var block = Block(capacity: 1024)
    private var used = 0

    mutating func removeAll() { used = 0 }

    /// Valid until the next `append`.
    var address: UnsafeRawPointer { UnsafeRawPointer(block.base) }

    /// Adds `content`; every second one of its quotes that stand together goes.
    mutating func append(_ content: UnsafeRawBufferPointer) -> Range<Int> {
        let start = used
        block.grow(to: used + content.count, keeping: used)
        var position = 0
        while position < content.count {
            let byte = content[position]
            block.bytes[used] = byte
            used += 1
            position += byte == Dialect.quote ? 2 : 1
        }
        return start..<used
    }
}
