/// A row without quotes, which nearly every row is: its cells lie one behind the other, a delimiter between them.
///
/// Why it is public: see `RowView`.
public struct PlainRow {
    /// What the offsets count from.
    public let text: UnsafeRawPointer
    /// One more than there are cells: cell n reaches from one offset to one byte in front of the next.
    public let ends: UnsafePointer<UInt16>
    /// The number of cells.
    public let count: Int

    init(text: UnsafeRawPointer, ends: UnsafePointer<UInt16>, count: Int) {
        (self.text, self.ends, self.count) = (text, ends, count)
    }

    /// The content of a cell, from 0.
    @inlinable public subscript(index: Int) -> Cell {
        precondition(index >= 0 && index < count)
        let start = Int(ends[index])
        return Cell(UnsafeRawBufferPointer(start: text + start, count: Int(ends[index + 1]) - 1 - start))
    }

    /// The row's first byte, which may be that of its end.
    var firstByte: UInt8 { text.load(fromByteOffset: Int(ends[0]), as: UInt8.self) }

    /// Bytes of the row without its line end.
    var length: Int { Int(ends[count]) - 1 - Int(ends[0]) }
}
