/// The table beside a chart, made of the same cells as the picture.
package struct DataTable: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package let name: String
        /// Set right-aligned on the decimal comma.
        package let isNumber: Bool

        package init(_ name: String, isNumber: Bool = false) {
            self.name = name
            self.isNumber = isNumber
        }
    }

    package let caption: String
    /// What is counted, e.g. `Reaktionen` or `Anliegen`.
    package let unit: String
    package let columns: [Column]
    /// Every row has as many texts as there are columns.
    package let rows: [[String]]

    package init(caption: String, unit: String, columns: [Column], rows: [[String]]) {
        self.caption = caption
        self.unit = unit
        self.columns = columns
        self.rows = rows
    }
}
