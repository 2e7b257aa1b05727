import German

/// A flow chart on a grid: two lanes of steps in the middle, deadlines and side ways beside them.
package struct FlowChart: Sendable {
    /// Where a step stands: `both` spans the two lanes.
    package enum Column: Int, Sendable { case left, first, second, right, both }

    package enum Kind: Sendable { case step, question, end, deadline }

    package struct Step: Sendable {
        /// The number in the text beside the picture; nil for deadlines.
        package let number: Int?
        package let kind: Kind
        package let column: Column
        /// From 0, downwards.
        package let row: Int
        package let title: String
        /// Each a paragraph, wrapped to the step's width.
        package let lines: [String]

        package init(
            _ number: Int? = nil,
            _ kind: Kind,
            _ column: Column,
            row: Int,
            _ title: String,
            _ lines: [String] = []
        ) {
            self.number = number
            self.kind = kind
            self.column = column
            self.row = row
            self.title = title
            self.lines = lines
        }
    }

    /// A way from one step to another, each named by column and row.
    package enum Way: Sendable {
        /// Straight down in a lane, from the step at `from` to the one at `to`, with an answer at its side.
        case down(Column, from: Int, to: Int, answer: String = "")
        /// Sideways to the step beside it.
        case aside(Column, to: Column, row: Int, answer: String)
        /// From below a side step back into the lane, above the step of that row.
        case back(Column, row: Int, to: Column, above: Int)
        /// As `back`, but round the outside of the side steps below.
        case around(Column, row: Int, to: Column, above: Int)
    }

    private let id: String
    private let words: ChartWords
    private let steps: [Step]
    private let ways: [Way]

    package init(id: String, words: ChartWords, steps: [Step], ways: [Way]) {
        self.id = id
        self.words = words
        self.steps = steps
        self.ways = ways
    }

    package func draw() -> Chart {
        let plot = FlowPlot(steps: steps)
        var sketch = Sketch(height: plot.height)
        for way in ways { plot.draw(way, into: &sketch) }
        for step in steps { plot.draw(step, into: &sketch) }
        for way in ways { plot.drawAnswer(of: way, into: &sketch) }
        return Chart(id: id, words: words, table: table, sketch: sketch)
    }

    private var table: DataTable {
        DataTable(
            caption: words.title,
            unit: "Schritte",
            columns: [.init("Schritt"), .init("Inhalt")],
            rows: steps.map { [($0.number.map { "\($0) " } ?? "") + $0.title, $0.lines.joined(separator: " ")] }
        )
    }
}
