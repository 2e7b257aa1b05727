/// What is wrong with the form of a row; the number is the index of the cell, from 0.
package enum RowFlaw: Sendable, Equatable {
    /// A quote that is not closed before the end of the file or within `RowReader.rowLimit` bytes.
    case unclosedQuote(Int)
    /// Text between a closing quote and the next delimiter.
    case textBehindQuote(Int)
    /// More than `RowReader.rowLimit` bytes without a line end; the row is cut off in this cell.
    case tooLong(Int)

    /// The index of the cell.
    package var field: Int {
        switch self {
        case .unclosedQuote(let field), .textBehindQuote(let field), .tooLong(let field): field
        }
    }
}

/// A row whose quotes are wrong, and where the cell is.
package struct FlawedRow: Sendable, Equatable {
    package let flaw: RowFlaw
    package let line: Int
    /// In characters, from 1.
    package let column: Int
}
