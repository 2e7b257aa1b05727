/// How much room a chart takes on the page.
package enum ChartSize: Sendable {
    /// The whole text column.
    case full
    /// Two of them stand side by side: the letters are as large as in a full one.
    case half

    var width: Double { self == .full ? Sketch.fullWidth : 312 }
}
