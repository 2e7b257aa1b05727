/// Where a cell of the current row lies; offsets count from the row's first byte.
public struct Field {
    /// Where the cell starts, its quote included.
    let rawStart: Int
    /// Where its content starts; `~offset`, hence negative, when the content lies in `Unescaped`.
    @usableFromInline let start: Int
    /// Bytes of its content.
    @usableFromInline let count: Int
}
