/// The frame of a row chart: names at the left, a plot, room for values at the right; 24 px a row, more where its name takes several lines.
struct RowPlot {
    static let rowHeight = 24.0
    static let groupGap = 10.0
    private static let foot = 8.0

    let left: Double
    let right: Double
    /// Where the first row begins.
    let top: Double
    private let middles: [Double]
    private let lines: [[String]]
    /// The end of the last row.
    let bottom: Double

    /// - Parameters:
    ///   - head: the room above the first row.
    ///   - valueWidth: the room right of the plot; the plot keeps at least 120 px.
    ///   - groupStarts: rows with a gap above them.
    ///   - mostLabel: the most that the names may take; longer ones take several lines.
    init(labels: [String], head: Double, valueWidth: Double, groupStarts: [Int] = [], mostLabel: Double = 220) {
        let left = RowPlot.left(labels, mostLabel)
        self.left = left
        lines = labels.map { TextWidth.lines($0, left - 10, bold: true) }
        right = max(left + 120, Sketch.fullWidth - valueWidth.rounded(.up) - 2)
        top = head
        var y = head
        var middles: [Double] = []
        for index in labels.indices {
            if index > 0, groupStarts.contains(index) { y += RowPlot.groupGap }
            let height = max(RowPlot.rowHeight, Double(lines[index].count) * TextWidth.lineHeight + 6)
            middles.append(y + height / 2)
            y += height
        }
        self.middles = middles
        bottom = y
    }

    /// Where the plot begins: right of the widest name.
    static func left(_ labels: [String], _ mostLabel: Double) -> Double {
        let widest = labels.map { TextWidth.of($0, bold: true) }.max() ?? 0
        return min(max(60, widest + 12), max(60, mostLabel)).rounded(.up)
    }

    var height: Double { bottom + RowPlot.foot }

    func y(_ index: Int) -> Double { middles[index] }

    func drawLabel(_ index: Int, isStrong: Bool = false, into sketch: inout Sketch) {
        let first = y(index) + 4 - Double(lines[index].count - 1) * TextWidth.lineHeight / 2
        for (place, line) in lines[index].enumerated() {
            sketch.text(line, 0, first + Double(place) * TextWidth.lineHeight, tone: isStrong ? .strong : .ink)
        }
    }
}
