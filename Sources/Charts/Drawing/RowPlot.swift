/// The frame of a row chart: names at the left, a plot, room for values at the right; 24 px a row, more where its name takes several lines.
struct RowPlot {
    /// Of more rows than that a page of paper holds few; they stand closer.
    static let manyRows = 12
    private static let foot = 8.0

    let left: Double
    let right: Double
    /// Where the first row begins.
    let top: Double
    private let middles: [Double]
    private let lines: [[String]]
    private let strong: [Bool]
    /// The end of the last row.
    let bottom: Double

    /// - Parameters:
    ///   - strong: which of them are set in bold.
    ///   - head: the room above the first row.
    ///   - valueWidth: the room right of the plot; the plot keeps at least 120 px.
    ///   - groupStarts: rows with a gap above them.
    ///   - mostLabel: the most that the names may take; longer ones take several lines.
    init(
        labels: [String],
        strong: [Bool],
        head: Double,
        valueWidth: Double,
        groupStarts: [Int] = [],
        mostLabel: Double = 220
    ) {
        let left = RowPlot.left(labels, strong, mostLabel)
        self.strong = strong
        self.left = left
        lines = zip(labels, strong).map { TextWidth.lines($0, left - 10, bold: $1) }
        right = max(left + 120, Sketch.fullWidth - valueWidth.rounded(.up) - 2)
        top = head
        var y = head
        var middles: [Double] = []
        let isDense = labels.count > RowPlot.manyRows
        let (least, padding, gap) = isDense ? (16.0, 2.0, 5.0) : (24, 6, 10)
        for index in labels.indices {
            if index > 0, groupStarts.contains(index) { y += gap }
            let height = max(least, Double(lines[index].count) * TextWidth.lineHeight + padding)
            middles.append(y + height / 2)
            y += height
        }
        self.middles = middles
        bottom = y
    }

    /// Where the plot begins: right of the widest name.
    static func left(_ labels: [String], _ strong: [Bool], _ mostLabel: Double) -> Double {
        let widest = zip(labels, strong).map { TextWidth.of($0, bold: $1) }.max() ?? 0
        return min(max(60, widest + 12), max(60, mostLabel)).rounded(.up)
    }

    var height: Double { bottom + RowPlot.foot }

    func y(_ index: Int) -> Double { middles[index] }

    func drawLabel(_ index: Int, into sketch: inout Sketch) {
        let first = y(index) + 4 - Double(lines[index].count - 1) * TextWidth.lineHeight / 2
        for (place, line) in lines[index].enumerated() {
            sketch.text(line, 0, first + Double(place) * TextWidth.lineHeight, tone: strong[index] ? .strong : .ink)
        }
    }
}
