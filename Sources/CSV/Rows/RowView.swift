/// The current row's cells, as addresses that `RowReader` keeps current.
///
/// `public` and `@inlinable` here, in `Cell` and in `RowReader` only because Swift 6.3 inlines nothing that is `package`
/// across modules: a call for each cell is a third of the time of reading.
@usableFromInline
struct RowView {
    @usableFromInline let fields: UnsafePointer<Field>
    @usableFromInline let count: Int
    /// The row's first byte.
    @usableFromInline let row: UnsafeRawPointer
    @usableFromInline let unescaped: UnsafeRawPointer

    init(_ fields: borrowing FieldList, row: UnsafeRawPointer, unescaped: UnsafeRawPointer) {
        self.fields = fields.address
        count = fields.count
        self.row = row
        self.unescaped = unescaped
    }

    @inlinable subscript(index: Int) -> Cell {
        precondition(index >= 0 && index < count)
        let field = fields[index]
        let start = field.start < 0 ? unescaped + ~field.start : row + field.start
        return Cell(UnsafeRawBufferPointer(start: start, count: field.count))
    }
}
