import Figures
import Markup
import Testing

@testable import Charts

/// One tiny case a chart, its coordinates worked out by hand from CHARTSTYLE and the advance widths of Arial.
struct GeometryTests {
    private let two = [Month(year: 2026, month: 1), Month(year: 2026, month: 2)]

    private func parsed(_ chart: Chart) throws -> ParsedSVG { try #require(ParsedSVG(chart.svg.text)) }

    /// 8 reactions fill 172 px, so one is 21.5; months at 161 and 407, columns 48 wide, a gap of 1 under a segment.
    @Test func stackedColumns() throws {
        let svg = try parsed(
            StackedColumns(
                id: "a",
                words: "A",
                name: "Eingang",
                unit: "Reaktionen",
                months: two,
                series: [
                    .init(name: "Beschwerde", art: 1, cells: [.count(2), .count(4)]),
                    .init(name: "Lob", art: 3, cells: [.count(0), .count(4)]),
                ],
                totals: [.count(2), .count(8)]
            ).draw()
        )
        let columns = svg.all("rect").filter { $0.number("width") == 48 }
        #expect(columns.map { $0.attributes["class"] } == ["art-1", "art-1", "art-3"])
        #expect(columns.map { $0.number("x") } == [137, 383, 383])
        #expect(columns.map { $0.number("y") } == [118, 84, 16])
        #expect(columns.map { $0.number("height") } == [34, 68, 67])
        let total = svg.all("text").filter { $0.text == "8" }
        #expect(total.map { $0.number("y") } == [11])
        #expect(svg.all("text").map(\.text).contains("Beschwerde 4"))
    }

    /// 25 fills 172 px: 10 at 119.2, 20 at 50.4, the band from 16 to 153.6.
    @Test func controlChart() throws {
        let svg = try parsed(
            ControlChart(
                id: "a",
                words: "A",
                name: "Eingang",
                unit: "Reaktionen",
                months: two,
                cells: [.count(10), .count(20)],
                limits: .init(mean: 15, lower: 5, upper: 25),
                signals: [nil, "Trend"]
            ).draw()
        )
        #expect(svg.all("path", "linie").map { $0.attributes["d"] } == ["M161,97.6L407,43.2"])
        let band = try #require(svg.all("rect", "band").first)
        #expect(
            [band.number("x"), band.number("y"), band.number("width"), band.number("height")] == [38, 16, 492, 108.8]
        )
        #expect(svg.all("line", "mittel").map { $0.number("y1") } == [70.4])
        #expect(svg.all("path", "signal").map { $0.attributes["d"] } == ["M407,38.2l5,5 -5,5 -5,-5z"])
        let texts = svg.all("text").map(\.text)
        #expect(texts.contains("Trend") && texts.contains("üblich bis 25") && texts.contains("20"))
    }

    /// January and February are one line, March and April have no value, May stands alone.
    @Test func linesBreakAtGaps() throws {
        let svg = try parsed(
            ControlChart(
                id: "a",
                words: "A",
                name: "A",
                unit: "R",
                months: (1...5).map { Month(year: 2026, month: $0) },
                cells: [.rate(10, of: 10), .rate(9, of: 9), .absent, .rate(0, of: 0), .rate(5, of: 10)],
                limits: nil,
                signals: []
            ).draw()
        )
        let line = try #require(svg.all("path", "linie").first?.attributes["d"])
        #expect(line.split(separator: "M").map { $0.split(separator: "L").count } == [2])
        #expect(svg.all("circle", "punkt").count == 3)
    }

    @Test(arguments: [(true, "vorläufig bis 25"), (false, "üblich bis 25")])
    func trialLimitsAreDashedAndSaySo(isTrial: Bool, label: String) throws {
        let svg = try parsed(
            ControlChart(
                id: "a",
                words: "A",
                name: "E",
                unit: "R",
                months: two,
                cells: [.count(10), .count(20)],
                limits: .init(mean: 15, lower: 5, upper: 25, isTrial: isTrial),
                signals: []
            ).draw()
        )
        #expect(svg.all("line", "grenze").allSatisfy { ($0.attributes["stroke-dasharray"] != nil) == isTrial })
        #expect(svg.all("text").map(\.text).contains(label))
    }

    /// „zu alt“ is 28.68 wide and leaves the plot 60 to 570; 4 fills it, 2 half of it.
    @Test func ageBars() throws {
        let svg = try parsed(
            AgeBars(
                id: "a",
                words: "A",
                unit: "Vorgänge",
                rows: [.init(label: "A", cell: .count(4)), .init(label: "B", cell: .count(2), overdue: "zu alt")]
            ).draw()
        )
        let bars = svg.all("rect")
        #expect(bars.map { $0.attributes["class"] } == ["balken leise", "balken"])
        #expect(bars.map { $0.number("x") } == [60, 60])
        #expect(bars.map { $0.number("y") } == [12, 36])
        #expect(bars.map { $0.number("width") } == [510, 255])
        #expect(svg.all("path", "muster").count == 1 && svg.all("path", "handeln").count == 1)
        #expect(svg.all("text").map(\.text) == ["A", "4", "B", "2", "zu alt"])
    }

    /// „5 von 10“ bold is 48.02 wide: the plot runs from 60 to 574.
    @Test func dotInterval() throws {
        let entry = DotInterval.Entry(
            rate: .rate(5, of: 10),
            interval: Interval(lower: 0.2, upper: 0.8),
            previous: .rate(1, of: 4),
            target: 0.9
        )
        let svg = try parsed(
            DotInterval(
                id: "a",
                words: "A",
                name: "Fristen",
                unit: "R",
                now: "Okt",
                before: "Sep",
                rowName: "Team",
                panels: [""],
                rows: [.init(label: "A", entries: [entry])]
            ).draw()
        )
        let dot = try #require(svg.all("circle", "punkt").last)
        #expect([dot.number("cx"), dot.number("cy")] == [317, 58])
        let span = try #require(svg.all("line", "spanne").last)
        #expect([span.number("x1"), span.number("x2")] == [162.8, 471.2])
        #expect(svg.all("line", "ziel").last?.number("x1") == 522.6)
        #expect(svg.all("circle", "vormonat").last?.number("cx") == 188.5)
    }

    @Test func dotIntervalDrawsNothingWithoutACase() throws {
        let entry = DotInterval.Entry(rate: .rate(0, of: 0), target: 0.9)
        let without = DotInterval.Entry(rate: .absent, previous: .rate(5, of: 9), target: 0.9)
        let shown = DotInterval.Entry(rate: .rate(1, of: 1))
        let svg = try parsed(
            DotInterval(
                id: "a",
                words: "A",
                name: "Fristen",
                unit: "R",
                now: "Okt",
                before: "Sep",
                rowName: "Team",
                panels: [""],
                rows: [entry, without, shown].enumerated().map { .init(label: "T\($0)", entries: [$1]) }
            ).draw()
        )
        // One dot in the legend, one in the third row.
        #expect(svg.all("circle", "punkt").count == 2)
        #expect(svg.all("circle", "vormonat").isEmpty && svg.all("line", "ziel").isEmpty)
        #expect(svg.all("text").map(\.text).contains("kein Fall") && svg.all("text").map(\.text).contains("–"))
    }

    /// 10 cases on an axis that ends at 10.6.
    @Test func funnel() throws {
        let svg = try parsed(
            Funnel(
                id: "a",
                words: "A",
                unit: "R",
                rowName: "Team",
                points: [.init(name: "A", rate: .rate(5, of: 10))],
                mean: 0.5,
                limits: []
            ).draw()
        )
        let point = try #require(svg.all("circle", "punkt").first)
        #expect([point.number("cx"), point.number("cy")] == [501.43, 124])
        #expect(!svg.all("text").map(\.text).contains("A"))
    }

    @Test func sparkline() throws {
        let svg = try parsed(
            Sparkline(
                id: "a",
                title: "Eingang",
                unit: "R",
                months: (1...6).map { Month(year: 2026, month: $0) },
                cells: [.count(0), .count(10), .count(5), .count(0), .count(0), .count(10)]
            ).draw()
        )
        // 109 px for five steps; 16 px for ten.
        let line = "M3,20L24.8,4L46.6,12L68.4,20L90.2,20L112,4"
        #expect(svg.all("path", "linie").map { $0.attributes["d"] } == [line])
        #expect(svg.elements.first?.attributes["aria-label"] == "Eingang: 0 bis 10.")
    }

    /// 0 at 5, 100 % at 155.
    @Test func intervalCell() throws {
        let svg = try parsed(
            IntervalCell(
                id: "a",
                title: "A",
                unit: "R",
                now: "Okt",
                before: "Sep",
                entry: .init(
                    rate: .rate(5, of: 10),
                    interval: Interval(lower: 0.2, upper: 0.8),
                    previous: .rate(1, of: 4),
                    target: 0.9
                )
            ).draw()
        )
        #expect(svg.all("circle", "punkt").map { $0.number("cx") } == [80])
        #expect(svg.all("circle", "vormonat").map { $0.number("cx") } == [42.5])
        #expect(svg.all("line", "spanne").map { [$0.number("x1"), $0.number("x2")] } == [[35, 125]])
        #expect(svg.all("line", "ziel").map { $0.number("x1") } == [140])
        #expect(
            svg.elements.first?.attributes["aria-label"]
                == "A: Okt 5 von 10, mit Unsicherheit 20 bis 80\u{202F}%; Sep 1 von 4; Ziel 90\u{202F}%."
        )
    }

    /// 150 px for 20.
    @Test func barCell() throws {
        #expect(BarCell.roundMaximum(of: [.count(19), .absent, .count(3)]) == 20)
        #expect(BarCell.roundMaximum(of: [.absent]) == 1)
        let row = BarCell.Row(label: "A", cell: .count(10), previous: .count(4))
        let svg = try parsed(
            BarCell(id: "a", title: "A", unit: "R", now: "Okt", before: "Sep", row: row, maximum: 20).draw()
        )
        #expect(svg.all("rect", "balken leise").map { $0.number("width") } == [75])
        #expect(svg.all("line", "ziel").map { $0.number("x1") } == [31])
    }

    /// Every segment of every column is as high as its share of the scale, apart from the gap.
    @Test func segmentsAreProportional() throws {
        let counts = [1000, 250, 4000, 8000]
        let svg = try parsed(
            StackedColumns(
                id: "a",
                words: "A",
                name: "E",
                unit: "R",
                months: (1...4).map { Month(year: 2026, month: $0) },
                series: [.init(name: "A", art: 1, cells: counts.map { .count($0) })],
                totals: counts.map { .count($0) }
            ).draw()
        )
        let heights = svg.all("rect", "art-1").filter { $0.number("width") == 48 }.map { $0.number("height") }
        #expect(heights == [17, 4.25, 68, 136])
    }
}
