/// The size of a drawing in a table cell.
enum CellPlot {
    static let width = 160.0
    static let height = 24.0
}
