/// Cells that come from the config instead of a file; they live as long as their owner.
package struct ConstantCells: ~Copyable {
    private var block = Block(capacity: 256)
    private var ranges: [Range<Int>] = []

    package init(_ texts: [String]) { for text in texts { add(text) } }

    private mutating func add(_ text: String) {
        let bytes = [UInt8](text.utf8)
        let start = ranges.last?.upperBound ?? 0
        block.grow(to: start + bytes.count, keeping: start)
        for (offset, byte) in bytes.enumerated() { block.bytes[start + offset] = byte }
        ranges.append(start..<start + bytes.count)
    }

    package subscript(index: Int) -> Cell {
        Cell(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(block.bytes)[ranges[index]]))
    }
}
