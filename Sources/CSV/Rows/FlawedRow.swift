/// A row whose quotes are wrong, and where the cell is.
package struct FlawedRow: Sendable, Equatable {
    package let flaw: RowFlaw
    package let line: Int
    /// In characters, from 1.
    package let column: Int
}
