/// The current row's cells, as addresses that `RowReader` keeps current.
///
/// `public` and `@inlinable` here, in `Cell` and in `RowReader` only because Swift 6.3 inlines nothing that is `package`
/// across modules: a call for each cell is a third of the time of reading.
public struct RowView {
    @usableFromInline let spans: UnsafePointer<CellSpan>
    /// The number of cells.
    public let count: Int
    /// The row's first byte.
    @usableFromInline let row: UnsafeRawPointer
    @usableFromInline let unescaped: UnsafeRawPointer

    init(_ spans: borrowing CellSpans, row: UnsafeRawPointer, unescaped: UnsafeRawPointer) {
        self.spans = spans.address
        count = spans.count
        self.row = row
        self.unescaped = unescaped
    }

    /// The decoded content of a cell, from 0; quotes taken off, doubled quotes made single.
    @inlinable public subscript(index: Int) -> Cell {
        precondition(index >= 0 && index < count)
        let span = spans[index]
        let start = span.start < 0 ? unescaped + ~span.start : row + span.start
        return Cell(UnsafeRawBufferPointer(start: start, count: span.count))
    }

    /// Whether a cell stands in quotes: only such a one can hold a delimiter.
    @inlinable public func isQuoted(_ index: Int) -> Bool {
        precondition(index >= 0 && index < count)
        return spans[index].start != spans[index].rawStart
    }

    /// Where a cell lies, and its length; eight bytes behind it may be read, too (`Block`).
    @inlinable public func withAddress<Result>(_ index: Int, _ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
        precondition(index >= 0 && index < count)
        let span = spans[index]
        let start = span.start < 0 ? unescaped + ~span.start : row + span.start
        return body(start.assumingMemoryBound(to: UInt8.self), span.count)
    }
}
