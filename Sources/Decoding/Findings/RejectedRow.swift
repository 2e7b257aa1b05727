/// A row that was left out, and why.
package struct RejectedRow: Sendable, Equatable {
    /// Relative to the data folder.
    package let path: String
    package let line: Int
    /// Rule ids with their columns, sorted by place.
    package let reasons: [String]

    package init(path: String, line: Int, reasons: [String]) {
        self.path = path
        self.line = line
        self.reasons = reasons
    }

    /// The column of reasons in a file of rejected rows; such a file can be read again as it is.
    package static let column = "ablehnungsgruende"
}
