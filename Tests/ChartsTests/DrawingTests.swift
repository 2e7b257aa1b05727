import Markup
import Testing

@testable import Charts

struct DrawingTests {
    @Test(arguments: [
        (0.0, "0"), (-0.001, "0"), (1, "1"), (1.005, "1"), (1.006, "1.01"), (12.5, "12.5"), (12.05, "12.05"),
        (-3.25, "-3.25"), (99.999, "100"), (1e6, "1000000"), (.nan, "0"), (.infinity, "0"),
    ])
    func coordinates(value: Double, text: String) { #expect(Coordinate.text(value) == text) }

    /// Widths in px at 12 px, read from the advance widths of Liberation Sans with fontTools.
    @Test(arguments: [
        ("Beschwerde 47", 82.717, 87.381), ("Größe Überfällig ß", 98.695, 104.678), ("36 von 44", 52.711, 54.697),
        ("−3,5 (±0)", 48.275, 48.275), ("„Maß“ – 12.345", 82.037, 86.045),
    ])
    func textWidths(text: String, regular: Double, bold: Double) {
        #expect(abs(TextWidth.of(text) - regular) < 0.02)
        #expect(abs(TextWidth.of(text, bold: true) - bold) < 0.02)
    }

    /// A name is never cut: broken into lines that fit, it still has every letter.
    @Test func linesFitAndLoseNothing() {
        let name =
            "Verständlichkeit der Bescheide und Rindfleischetikettierungsüberwachungsaufgabenübertragung Nord-Ost"
        for width in stride(from: 20.0, through: 400, by: 7) {
            let lines = TextWidth.lines(name, width)
            #expect(lines.allSatisfy { TextWidth.of($0) <= width }, "\(width)")
            let letters = { (text: String) in text.filter { $0 != " " && $0 != "-" } }
            #expect(letters(lines.joined()) == letters(name), "\(width)")
        }
    }

    @Test(arguments: [
        ("kurz", 100.0, ["kurz"]), ("Markt und Integration", 70, ["Markt und", "Integration"]),
        ("Bescheid\u{AD}erklärung", 60, ["Bescheid-", "erklärung"]), ("Nord-Ost", 34, ["Nord-", "Ost"]), ("", 50, []),
    ])
    func linesBreakWhereAReaderWould(text: String, width: Double, lines: [String]) {
        #expect(TextWidth.lines(text, width) == lines)
    }

    @Test(arguments: [
        ([0.0], [0.0, 1]), ([3], [0, 1, 2, 3]), ([47], [0, 20, 40]), ([51], [0, 20, 40]), ([100], [0, 50, 100]),
        ([12345], [0, 5000, 10000]), ([99999], [0, 50000]), ([1], [0, 1]),
    ])
    func ticksFromZero(values: [Double], ticks: [Double]) {
        #expect(Scale(values: values + [0], fromZero: true).ticks == ticks)
    }

    @Test(arguments: [
        ([0.05, 0.1], [0, 0.05, 0.1]), ([0.2], [0, 0.1, 0.2]), ([0.3], [0, 0.25, 0.5]), ([0.4, 0.9], [0, 0.5, 1]),
        ([0.6, 0.9], [0.5, 0.75, 1]),
    ])
    func shareTicks(values: [Double], ticks: [Double]) { #expect(Scale.share(for: values).ticks == ticks) }

    @Test func lineScalesMayLeaveZeroAndHoldAllValues() {
        let scale = Scale(values: [12345, 13111], fromZero: false)
        #expect(scale.lowest > 0 && scale.lowest < 12345 && scale.highest >= 13111)
        #expect(scale.ticks == [12500, 13000])
    }

    /// Where labels are wanted, and where they may stand: 14 apart, inside, in their order, near their wish.
    @Test(arguments: [
        ("far apart stay", [20.0, 60, 100], [20.0, 60, 100]),
        ("equal ones spread evenly", [50, 50, 50], [36, 50, 64]),
        ("a pair is centred", [40, 42], [34, 48]), ("kept inside at the top", [0, 0], [7, 21]),
        ("kept inside at the bottom", [120, 120], [99, 113]),
        ("blocks merge", [50, 52, 70], [43.333, 57.333, 71.333]),
    ])
    func sideLabels(name: String, wanted: [Double], expected: [Double]) {
        let labels = SideLabels(wanted.map { .init(wanted: $0, lines: [("x", .ink)]) })
        for (one, other) in zip(labels.middles(top: 0, bottom: 120), expected) { #expect(abs(one - other) < 0.01) }
    }

    @Test func freeLabelsTakeTheFirstFreePlaceOrNone() throws {
        var sketch = Sketch(height: 100)
        var free = FreeLabels(frame: Box(0, 0, 100, 40))
        let place = [(Point(4, 20), Sketch.Anchor.start)]
        #expect(free.set("Wort", tone: .ink, at: [(Point(-5, 20), .start), (Point(2, 20), .start)], in: &sketch))
        #expect(!free.set("Wort", tone: .ink, at: place, in: &sketch))
        let svg = try #require(ParsedSVG(sketch.file(id: "a", title: "a", description: "b").markup.text))
        #expect(svg.all("text").map { $0.number("x") } == [2])
    }

    /// Two lines across a bar of 12 × 6: 45° each, cut at the ends.
    @Test func hatchStaysInTheBar() {
        #expect(Hatch.path(Box(0, 0, 12, 6)) == "M0,3L3,0M3,6L9,0M9,6L12,3")
    }
}
