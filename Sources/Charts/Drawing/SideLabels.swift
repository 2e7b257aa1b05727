/// The direct labels right of a plot, pushed apart so that none covers another.
struct SideLabels {
    struct Label {
        /// Where the label belongs: the middle of the last segment or the last point.
        let wanted: Double
        /// One or two lines, first one on top.
        let lines: [(text: String, tone: Sketch.Tone)]
        /// A patch of the series' colour in front of the text.
        var patch: Style?
        /// Where the leader begins, when that is not the edge of the plot.
        var from: Double?
    }

    static let gap = 8.0
    /// A label this far from its point gets a leader even at the same height.
    private static let farthest = 40.0
    private static let patchWidth = 14.0
    private let labels: [Label]

    init(_ labels: [Label]) { self.labels = labels }

    /// The room that the labels need right of the plot, gap included.
    var width: Double {
        labels.map { label in
            let texts = label.lines.map { TextWidth.of($0.text, bold: $0.tone == .strong) }
            return (texts.max() ?? 0) + (label.patch == nil ? 0 : SideLabels.patchWidth) + SideLabels.gap + 4
        }.max() ?? 0
    }

    /// The middles of the labels, in their order, between `top` and `bottom`.
    func middles(top: Double, bottom: Double) -> [Double] {
        let order = labels.indices.sorted {
            labels[$0].wanted != labels[$1].wanted ? labels[$0].wanted < labels[$1].wanted : $0 < $1
        }
        // Neighbours that would overlap form a block, which sits at the mean of their wishes.
        var blocks: [(members: [Int], middle: Double, height: Double)] = []
        for index in order {
            blocks.append(block([index], top, bottom))
            while blocks.count > 1, overlap(blocks[blocks.count - 2], blocks[blocks.count - 1]) {
                let last = blocks.removeLast()
                let previous = blocks.removeLast()
                blocks.append(block(previous.members + last.members, top, bottom))
            }
        }
        var middles = [Double](repeating: 0, count: labels.count)
        for block in blocks {
            var y = block.middle - block.height / 2
            for index in block.members {
                middles[index] = y + height(index) / 2
                y += height(index)
            }
        }
        return middles
    }

    /// Draws labels and leaders right of `x` and returns the boxes they fill.
    @discardableResult
    func draw(into sketch: inout Sketch, x: Double, top: Double, bottom: Double) -> [Box] {
        let middles = middles(top: top, bottom: bottom)
        var boxes: [Box] = []
        for (index, label) in labels.enumerated() {
            let middle = middles[index]
            let start = label.from ?? x
            if abs(middle - label.wanted) > 3 || x - start > SideLabels.farthest {
                sketch.line(.leader, Point(start, label.wanted), Point(x + SideLabels.gap - 2, middle))
            }
            var textX = x + SideLabels.gap
            let first = middle - height(index) / 2 + TextWidth.lineHeight / 2
            if let patch = label.patch {
                sketch.rect(patch, Box(textX, first - 5, 10, 10))
                textX += SideLabels.patchWidth
            }
            for (line, content) in label.lines.enumerated() {
                sketch.text(content.text, textX, first + 4 + Double(line) * TextWidth.lineHeight, tone: content.tone)
            }
            boxes.append(Box(x, middle - height(index) / 2, sketch.width - x, height(index)))
        }
        return boxes
    }

    private func height(_ index: Int) -> Double { Double(labels[index].lines.count) * TextWidth.lineHeight }

    private func block(
        _ members: [Int],
        _ top: Double,
        _ bottom: Double
    ) -> (members: [Int], middle: Double, height: Double) {
        let total = members.reduce(0) { $0 + height($1) }
        var offset = 0.0
        var wishes = 0.0
        for index in members {
            wishes += labels[index].wanted - (offset + height(index) / 2)
            offset += height(index)
        }
        let start = max(top, min(bottom - total, wishes / Double(members.count)))
        return (members, start + total / 2, total)
    }

    private func overlap(
        _ upper: (members: [Int], middle: Double, height: Double),
        _ lower: (members: [Int], middle: Double, height: Double)
    ) -> Bool {
        upper.middle + upper.height / 2 > lower.middle - lower.height / 2 + 0.001
    }
}
