import Markup

/// Lays the steps of a flow chart out: rows as high as their fullest step, so that no text leaves its box.
struct FlowPlot {
    private let steps: [FlowChart.Step]
    /// The upper edge and height of each row.
    private let rows: [(top: Double, height: Double)]
    let height: Double

    private static let gap = 18.0
    private static let sideGap = 12.0
    private static let lineHeight = 15.0
    private static let padding = 8.0
    private static let paragraphGap = 4.0
    /// How far the points of a question reach out of its box.
    private static let point = 8.0
    /// The way round the left side steps; those to the right stay as far from the edge.
    private static let outside = 3.0

    init(steps: [FlowChart.Step]) {
        self.steps = steps
        let count = (steps.map(\.row).max() ?? 0) + 1
        var rows: [(top: Double, height: Double)] = []
        var y = 1.0
        var bottom = y
        // How far down the steps of each column reach.
        var sideBottom: [FlowChart.Column: Double] = [:]
        for row in 0..<count {
            let own = steps.filter { $0.row == row }
            let height = own.filter { !FlowPlot.mayOverhang($0) }.map { FlowPlot.height(of: $0) }.max() ?? 0
            for step in own {
                let over = (FlowPlot.height(of: step) - height) / 2
                y = max(y, sideBottom[step.column].map { $0 + FlowPlot.sideGap + over } ?? 1 + over)
            }
            rows.append((y, height))
            for step in own {
                let end = y + height / 2 + FlowPlot.height(of: step) / 2
                sideBottom[step.column] = end
                bottom = max(bottom, end)
            }
            y += height + FlowPlot.gap
        }
        self.rows = rows
        height = bottom + 1
    }

    /// Side steps that no way leaves may be higher than their row.
    private static func mayOverhang(_ step: FlowChart.Step) -> Bool {
        (step.column == .left || step.column == .right) && step.kind != .step
    }

    // MARK: Places

    private static func span(_ column: FlowChart.Column) -> (left: Double, right: Double) {
        switch column {
        case .left: (10, 136)
        case .first: (166, 312)
        case .second: (334, 480)
        case .right: (510, 636)
        case .both: (166, 480)
        }
    }

    private static func middle(_ column: FlowChart.Column) -> Double {
        (span(column).left + span(column).right) / 2
    }

    private static func textWidth(_ step: FlowChart.Step) -> Double {
        let (left, right) = span(step.column)
        return right - left - 2 * padding - (step.kind == .question ? point : 0)
    }

    private static func title(_ step: FlowChart.Step) -> [String] {
        TextWidth.lines((step.number.map { "\($0)\u{A0}\u{A0}" } ?? "") + step.title, textWidth(step), bold: true)
    }

    /// The paragraphs, each in its lines.
    private static func paragraphs(_ step: FlowChart.Step) -> [[String]] {
        step.lines.map { TextWidth.lines($0, textWidth(step)) }
    }

    private static func height(of step: FlowChart.Step) -> Double {
        let paragraphs = paragraphs(step)
        let lines = title(step).count + paragraphs.reduce(0) { $0 + $1.count }
        return Double(lines) * lineHeight + Double(max(0, paragraphs.count - 1)) * paragraphGap + 2 * padding - 3
    }

    /// The step's box in the middle of its row.
    func box(of step: FlowChart.Step) -> Box {
        let (left, right) = FlowPlot.span(step.column)
        let height = FlowPlot.height(of: step)
        let row = rows[step.row]
        return Box(left, row.top + (row.height - height) / 2, right - left, height)
    }

    /// The step in a lane or column; one that spans both lanes is in each.
    private func step(_ column: FlowChart.Column, _ row: Int) -> FlowChart.Step? {
        let spanned = column == .first || column == .second
        return steps.first { $0.row == row && ($0.column == column || (spanned && $0.column == .both)) }
    }

    private func rowMiddle(_ row: Int) -> Double { rows[row].top + rows[row].height / 2 }

    // MARK: Steps

    func draw(_ step: FlowChart.Step, into sketch: inout Sketch) {
        let box = box(of: step)
        let edge = 0.5
        let (left, top, right, bottom) = (
            box.x + edge, box.y + edge, box.x + box.width - edge, box.y + box.height - edge
        )
        let middle = (top + bottom) / 2
        switch step.kind {
        case .step: sketch.path(.step, "M\(p(left, top))H\(n(right))V\(n(bottom))H\(n(left))z")
        case .deadline:
            sketch.path(.deadline, "M\(p(left, top))H\(n(right))V\(n(bottom))H\(n(left))z")
        case .end:
            let r = 10.0
            sketch.path(
                .flowEnd,
                "M\(p(left + r, top))H\(n(right - r))A\(p(r, r)) 0 0 1 \(p(right, top + r))V\(n(bottom - r))"
                    + "A\(p(r, r)) 0 0 1 \(p(right - r, bottom))H\(n(left + r))A\(p(r, r)) 0 0 1 \(p(left, bottom - r))"
                    + "V\(n(top + r))A\(p(r, r)) 0 0 1 \(p(left + r, top))z"
            )
        case .question:
            let reach = FlowPlot.point
            sketch.path(
                .question,
                "M\(p(left, top))H\(n(right))L\(p(right + reach, middle))L\(p(right, bottom))H\(n(left))"
                    + "L\(p(left - reach, middle))z"
            )
        }
        drawText(step, box, into: &sketch)
    }

    private func drawText(_ step: FlowChart.Step, _ box: Box, into sketch: inout Sketch) {
        let isCentred = step.column == .both || step.kind == .question
        let x = isCentred ? box.x + box.width / 2 : box.x + FlowPlot.padding
        var y = box.y + FlowPlot.padding + 10
        for line in FlowPlot.title(step) {
            sketch.text(line, x, y, anchor: isCentred ? .middle : .start, tone: .strong)
            y += FlowPlot.lineHeight
        }
        for paragraph in FlowPlot.paragraphs(step) {
            for line in paragraph {
                sketch.text(line, x, y, anchor: isCentred ? .middle : .start)
                y += FlowPlot.lineHeight
            }
            y += FlowPlot.paragraphGap
        }
    }

    // MARK: Ways

    func draw(_ way: FlowChart.Way, into sketch: inout Sketch) {
        switch way {
        case .down(let column, let from, let to, _):
            guard let start = step(column, from), let end = step(column, to) else { return }
            let x = FlowPlot.middle(column)
            let top = box(of: start).y + box(of: start).height
            let bottom = box(of: end).y
            sketch.line(.way, Point(x, top), Point(x, bottom - 6))
            head(at: Point(x, bottom), down: true, into: &sketch)
        case .aside(let column, let to, let row, _):
            guard let start = step(column, row), let end = step(to, row) else { return }
            let isRight = to == .right
            let reach = start.kind == .question ? FlowPlot.point : 0
            let from = box(of: start)
            let y = rowMiddle(row)
            let startX = isRight ? from.x + from.width + reach : from.x - reach
            let endX = isRight ? box(of: end).x : box(of: end).x + box(of: end).width
            if end.kind == .deadline {
                sketch.line(.deadlineWay, Point(startX, y), Point(endX, y))
            } else {
                sketch.line(.way, Point(startX, y), Point(endX + (isRight ? -6 : 6), y))
                head(at: Point(endX, y), right: isRight, into: &sketch)
            }
        case .back(let column, let row, let to, let above):
            guard let start = step(column, row) else { return }
            let from = box(of: start)
            join(x: FlowPlot.middle(column), y: from.y + from.height, to: to, above: above, into: &sketch)
        case .around(let column, let row, let to, let above):
            guard let start = step(column, row) else { return }
            let from = box(of: start)
            let y = rowMiddle(row)
            let x = column == .left ? FlowPlot.outside : Sketch.fullWidth - FlowPlot.outside
            let edge = column == .left ? from.x : from.x + from.width
            sketch.line(.way, Point(edge, y), Point(x, y))
            join(x: x, y: y, to: to, above: above, into: &sketch)
        }
    }

    /// Down to the gap above a row and into the lane; the lane's own arrow leads on.
    private func join(x: Double, y: Double, to: FlowChart.Column, above: Int, into sketch: inout Sketch) {
        guard let end = step(to, above) else { return }
        let laneX = FlowPlot.middle(to)
        let gapY = min(rows[above].top, box(of: end).y) - FlowPlot.gap / 2
        let isFromRight = x > laneX
        sketch.path(.way, "M\(p(x, y))V\(n(gapY))H\(n(laneX + (isFromRight ? 6 : -6)))")
        head(at: Point(laneX, gapY), right: !isFromRight, into: &sketch)
    }

    /// „ja“ and „nein“ stand beside the arrow: over a way aside, at the inner side of a way down.
    func drawAnswer(of way: FlowChart.Way, into sketch: inout Sketch) {
        switch way {
        case .down(let column, let from, _, let answer) where !answer.isEmpty:
            guard let start = step(column, from) else { return }
            let y = box(of: start).y + box(of: start).height + FlowPlot.gap / 2 + 4
            let isFirst = column == .first
            sketch.text(
                answer,
                FlowPlot.middle(column) + (isFirst ? 6 : -6),
                y,
                anchor: isFirst ? .start : .end,
                tone: .quiet
            )
        case .aside(_, let to, let row, let answer) where !answer.isEmpty:
            guard let end = step(to, row) else { return }
            let isRight = to == .right
            let target = box(of: end)
            let x = isRight ? target.x - 3 : target.x + target.width + 3
            sketch.text(answer, x, rowMiddle(row) - 6, anchor: isRight ? .end : .start, tone: .quiet)
        default: break
        }
    }

    private func head(at tip: Point, down: Bool = false, right: Bool = true, into sketch: inout Sketch) {
        if down { return sketch.path(.wayHead, "M\(p(tip.x, tip.y))l-4,-7h8z") }
        sketch.path(.wayHead, "M\(p(tip.x, tip.y))l\(right ? "-7" : "7"),-4v8z")
    }

    private func n(_ value: Double) -> String { Coordinate.text(value) }
    private func p(_ x: Double, _ y: Double) -> String { Coordinate.pair(x, y) }
}
