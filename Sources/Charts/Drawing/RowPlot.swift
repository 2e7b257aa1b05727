/// The frame of a row chart: names at the left, a plot, room for values at the right; 24 px a row.
struct RowPlot {
    static let rowHeight = 24.0
    static let groupGap = 10.0
    private static let foot = 8.0

    let left: Double
    let right: Double
    /// Where the first row begins.
    let top: Double
    private let middles: [Double]

    /// - Parameters:
    ///   - head: the room above the first row.
    ///   - valueWidth: the room right of the plot; the plot keeps at least 120 px.
    ///   - groupStarts: rows with a gap above them.
    ///   - mostLabel: the most that the names may take; longer ones are cut, the table has them whole.
    init(labels: [String], head: Double, valueWidth: Double, groupStarts: [Int] = [], mostLabel: Double = 220) {
        let widest = labels.map { TextWidth.of($0, bold: true) }.max() ?? 0
        left = min(max(60, widest + 12), max(60, mostLabel)).rounded(.up)
        right = max(left + 120, Sketch.fullWidth - valueWidth.rounded(.up) - 2)
        top = head
        var y = head
        var middles: [Double] = []
        for index in labels.indices {
            if index > 0, groupStarts.contains(index) { y += RowPlot.groupGap }
            middles.append(y + RowPlot.rowHeight / 2)
            y += RowPlot.rowHeight
        }
        self.middles = middles
    }

    var bottom: Double { (middles.last ?? top) + RowPlot.rowHeight / 2 }
    var height: Double { bottom + RowPlot.foot }

    func y(_ index: Int) -> Double { middles[index] }

    func drawLabel(_ label: String, _ index: Int, isStrong: Bool = false, into sketch: inout Sketch) {
        let text = TextWidth.fitted(label, left - 10, bold: isStrong)
        sketch.text(text, 0, y(index) + 4, tone: isStrong ? .strong : .ink)
    }
}
