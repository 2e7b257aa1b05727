/// A row of one of several files.
struct RowPlace: Hashable, Sendable {
    /// Index of the file.
    let file: Int
    /// Index of the row in it.
    let row: Int
}
