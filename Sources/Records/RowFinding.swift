internal import Diagnostics
internal import Schema

/// A finding about one row of a file.
struct RowFinding: Sendable {
    /// Index of the row in its file's batch; -1 for the file as a whole.
    let row: Int
    /// The column it is about; nil where it is about the row's form.
    let column: Column?
    let finding: Finding

    /// `datum-unlesbar (eingang)`: what stands beside a rejected row.
    var reason: String { finding.rule + (column.map { " (\($0.name))" } ?? "") }
}
