package import Markup

/// One drawn chart: the picture, what it says in words, and the table of the same cells.
package struct Chart: Sendable {
    /// File and element id stem, `[a-z0-9-]`; the picture's ids in a page are `bild-<id>-t` and `bild-<id>-d`.
    package let id: String
    package let words: ChartWords
    /// For a drawing in a table cell: its values in a few words, where there is no drawing; the row and the head of the
    /// column say the rest.
    package let brief: String
    package var table: DataTable { makeTable() }
    /// Made when it is asked for: nobody reads the table of a drawing in a cell.
    private let makeTable: @Sendable () -> DataTable
    /// No value at all: the picture is one line of text, and a page may print the sentence in its place.
    package let isEmpty: Bool
    /// Time runs to the right: on a narrow screen it is first seen from its newest end.
    package let isTimeSeries: Bool
    private let sketch: Sketch

    init(
        id: String,
        words: ChartWords,
        brief: String = "–",
        table: @autoclosure @escaping @Sendable () -> DataTable,
        isEmpty: Bool = false,
        isTimeSeries: Bool = false,
        sketch: Sketch
    ) {
        self.id = Chart.stem(id)
        self.words = words
        self.brief = brief
        makeTable = table
        self.isEmpty = isEmpty
        self.isTimeSeries = isTimeSeries
        self.sketch = sketch
    }

    /// The chart of a series without any value: one sentence, no axes.
    init(
        id: String,
        words: ChartWords,
        sentence: String,
        table: @autoclosure @escaping @Sendable () -> DataTable,
        size: ChartSize = .full
    ) {
        let lines = TextWidth.lines(sentence, size.width - 10)
        var sketch = Sketch(width: size.width, height: 16 + TextWidth.lineHeight * Double(lines.count))
        for (place, line) in lines.enumerated() {
            sketch.text(line, 0, 20 + TextWidth.lineHeight * Double(place), tone: .quiet)
        }
        let words = ChartWords(words.title, subtitle: words.subtitle, sentence: sentence)
        self.init(id: id, words: words, table: table(), isEmpty: true, sketch: sketch)
    }

    /// Half as wide as the column: it stands beside another one.
    package var isHalf: Bool { sketch.width == ChartSize.half.width }

    /// Whole on a narrow screen.
    package var isNarrow: Bool { sketch.width == ChartSize.narrow.width }

    /// The inline `<svg>` for a page.
    package var svg: Markup { drawing.markup }

    /// The same as it was put together.
    package var drawing: MarkupWriter { sketch.inline(id: id, title: words.title, description: words.sentence) }

    /// The standalone SVG file for linking from Markdown: XML declaration, namespace, size, white ground.
    package func file() -> String { String(decoding: fileBytes, as: UTF8.self) }

    /// The same in UTF-8.
    package var fileBytes: [UInt8] { sketch.file(id: id, title: words.title, description: words.sentence).bytes }

    /// The fast way: most ids are so already.
    private static func isStem(_ raw: String) -> Bool {
        let dash = UInt8(ascii: "-")
        var last = dash
        for byte in raw.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case dash: if last == dash { return false }
            default: return false
            }
            last = byte
        }
        return last != dash
    }

    /// Folds any text to `[a-z0-9-]`; config ids stay unique, since they are so after folding case and punctuation.
    static func stem(_ raw: String) -> String {
        let dash = UInt8(ascii: "-")
        if isStem(raw) { return raw }
        var out: [UInt8] = []
        for byte in raw.lowercased().utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): out.append(byte)
            default: if out.last != dash { out.append(dash) }
            }
        }
        if out.last == dash { out.removeLast() }
        return out.isEmpty ? "bild" : String(decoding: out, as: UTF8.self)
    }
}
