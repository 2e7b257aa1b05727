/// How much room a chart takes on the page.
package enum ChartSize: Sendable {
    /// The whole text column.
    case full
    /// Two of them stand side by side: the letters are as large as in a full one.
    case half
    /// As wide as a telephone, where nothing of it is out of sight.
    case narrow

    var width: Double {
        switch self {
        case .full: Sketch.fullWidth
        case .half: 312
        case .narrow: 356
        }
    }
}
