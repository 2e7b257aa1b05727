/// Where a cell of the current row lies; offsets count from the row's first byte.
public struct CellSpan {
    /// Where the cell starts, its quote included.
    @usableFromInline let rawStart: Int
    /// Where its content starts; `~offset`, hence negative, when the content lies in `Unescaped`.
    @usableFromInline let start: Int
    /// Bytes of its content.
    @usableFromInline let count: Int
}

/// The cells of the current row: an array without reference counts, checks of uniqueness or memory freed between rows.
struct CellSpans: ~Copyable {
    private var spans: UnsafeMutablePointer<CellSpan>
    private var capacity = 64
    private(set) var count = 0

    init() { spans = .allocate(capacity: 64) }

    deinit { spans.deallocate() }

    subscript(index: Int) -> CellSpan {
        precondition(index >= 0 && index < count)
        return spans[index]
    }

    /// Valid until the next `append` or `reserve`.
    var address: UnsafePointer<CellSpan> { UnsafePointer(spans) }

    mutating func removeAll() { count = 0 }

    mutating func append(_ span: CellSpan) {
        reserve(1).initialize(to: span)
        count += 1
    }

    /// Makes room for `more` cells; returns where the first of them goes.
    mutating func reserve(_ more: Int) -> UnsafeMutablePointer<CellSpan> {
        if count + more > capacity {
            capacity = max(capacity * 2, count + more)
            let larger = UnsafeMutablePointer<CellSpan>.allocate(capacity: capacity)
            larger.update(from: spans, count: count)
            spans.deallocate()
            spans = larger
        }
        return spans + count
    }

    /// Says that so many cells stand where `reserve` has made room.
    mutating func fill(_ more: Int) {
        assert(count + more <= capacity)
        count += more
    }
}
