/// The first and the last eight bytes of a cell, which tell it from others of its length where it has no more than sixteen.
///
/// Why it is public: see `RowView`.
public struct CellWords {
    /// Bytes of the cell.
    public let count: Int
    /// Up to eight bytes as a number, the first one lowest; of a shorter cell zeros behind them.
    public let first: UInt64
    /// The last eight bytes; of a shorter cell the same as `first`.
    public let last: UInt64

    /// Words that are known already.
    @inlinable @inline(__always)
    public init(count: Int, first: UInt64, last: UInt64) {
        self.count = count
        self.first = first
        self.last = last
    }

    /// The words of a cell that may lie anywhere.
    @inlinable public init(_ cell: Cell) {
        let first = cell.word(at: 0)
        self.init(count: cell.count, first: first, last: cell.count > 8 ? cell.word(at: cell.count - 8) : first)
    }
}

extension RowView {
    /// The words of a cell, two loads whatever its length; to be asked for only of one that is not empty, else they mean
    /// nothing.
    ///
    /// What is read beyond a short cell is the rest of the row, or what `Block` keeps behind its text for this: all cells of
    /// a row lie in blocks.
    @inlinable @inline(__always) public func words(_ index: Int) -> CellWords {
        precondition(index >= 0 && index < count)
        let span = spans[index]
        let start = span.start < 0 ? unescaped + ~span.start : row + span.start
        let beyond = UInt64(truncatingIfNeeded: 64 &- 8 &* Swift.min(span.count, 8))
        let mask = UInt64.max &>> beyond
        let last = start + Swift.max(span.count &- 8, 0)
        return CellWords(
            count: span.count,
            first: UInt64(littleEndian: start.loadUnaligned(as: UInt64.self)) & mask,
            last: UInt64(littleEndian: last.loadUnaligned(as: UInt64.self)) & mask
        )
    }

    /// The length of a cell in bytes.
    @inlinable @inline(__always) public func length(_ index: Int) -> Int {
        precondition(index >= 0 && index < count)
        return spans[index].count
    }

    /// The first byte of the first cell; nil where that is empty.
    @inlinable public var firstByte: UInt8? { count > 0 && length(0) > 0 ? self[0][0] : nil }
}
