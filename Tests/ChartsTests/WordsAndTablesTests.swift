import Days
import Figures
import Markup
import Testing

@testable import Charts

struct WordsAndTablesTests {
    private let months = [
        Month(year: 2025, month: 12), Month(year: 2026, month: 1),
        Month(year: 2026, month: 2, bis: Day(year: 2026, month: 2, day: 12)),
    ]

    @Test func stackedTableHoldsTheCells() {
        let chart = StackedColumns(
            id: "x",
            words: "Titel",
            name: "Eingang",
            unit: "Reaktionen",
            months: months,
            series: [
                .init(name: "Beschwerde", art: 1, cells: [.count(1200), .absent, .count(3)]),
                .init(name: "Lob", art: 3, cells: [.count(0), .absent]),
            ],
            totals: [.count(1200), .count(7), .count(3)]
        ).draw()
        #expect(chart.table.columns.map(\.name) == ["Monat", "Beschwerde", "Lob", "Gesamt"])
        #expect(chart.table.columns.map(\.isNumber) == [false, true, true, true])
        #expect(
            chart.table.rows == [
                ["Dezember 2025", "1.200", "0", "1.200"], ["Januar 2026", "–", "–", "7"],
                ["Februar 2026 (bis 12.02.2026)", "3", "–", "3"],
            ]
        )
    }

    @Test func theCutOffMonthIsLabelledAndNoPoint() throws {
        let chart = ControlChart(
            id: "x",
            words: "T",
            name: "Bestand",
            unit: "Vorgänge",
            months: months,
            cells: [.count(1), .count(2), .count(99)],
            limits: nil,
            signals: []
        ).draw()
        let svg = try #require(ParsedSVG(chart.svg.text))
        #expect(svg.all("circle").count == 2)
        #expect(svg.all("text").map(\.text).contains("bis 12.02."))
        #expect(svg.all("text").map(\.text).contains("2 (Jan)"))
    }

    @Test(arguments: [
        (
            BarCell.Row(label: "A", cell: .count(12), previous: .count(8), flag: Flag(.signal, "Trend"), note: "egal"),
            ["12", "8", "+4", "Trend"], "12 statt 8"
        ),
        (
            .init(label: "B", cell: .count(2), previous: .count(5), note: "im üblichen Rahmen"),
            ["2", "5", "\u{2212}3", "im üblichen Rahmen"], "2 statt 5"
        ),
        (.init(label: "C", cell: .absent, previous: .count(5)), ["–", "5", "–", ""], "–"),
        (.init(label: "D", cell: .count(5), previous: .count(5)), ["5", "5", "±0", ""], "5 wie zuvor"),
        (.init(label: "E", cell: .count(5)), ["5", "–", "–", ""], "5"),
    ])
    func barTableHoldsChangeAndFlag(row: BarCell.Row, table: [String], brief: String) {
        let chart = BarCell(id: "x", title: "T", unit: "R", now: "Okt", before: "Sep", row: row, maximum: 20).draw()
        #expect(chart.table.rows == [table])
        #expect(chart.brief == brief)
    }

    @Test func intervalTableHasFourColumnsAPanel() {
        let entry = DotInterval.Entry(
            rate: .rate(9, of: 12),
            previous: .absent,
            target: 0.9,
            flag: Flag(.act, "unter Ziel")
        )
        let chart = DotInterval(
            id: "x",
            words: "T",
            name: "Fristen",
            unit: "R",
            now: "Okt",
            before: "Sep",
            rowName: "Team",
            panels: ["P", "Q"],
            rows: [.init(label: "A", entries: [entry, entry])]
        ).draw()
        #expect(
            chart.table.columns.map(\.name)
                == [
                    "Team", "P, Okt", "P, Sep", "P, Ziel", "P, Einordnung", "Q, Okt", "Q, Sep", "Q, Ziel",
                    "Q, Einordnung",
                ]
        )
        let texts = ["9 von 12 (75\u{202F}%)", "–", "90\u{202F}%", "unter Ziel"]
        #expect(chart.table.rows == [["A"] + texts + texts])
    }

    @Test func theFunnelKeepsTheGivenOrder() {
        let points: [Funnel.Point] = [
            .init(name: "Z", rate: .rate(1, of: 12)),
            .init(name: "A", rate: .rate(11, of: 12), signal: "außerhalb 95 %"),
        ]
        let chart = Funnel(id: "x", words: "T", unit: "R", rowName: "Team", points: points, mean: 0.5, limits: [])
            .draw()
        #expect(chart.table.rows.map { $0[0] } == ["Z", "A"])
    }

    /// The others bear the same mark: their names would cover the line.
    @Test func oneNameForEachRule() throws {
        let chart = ControlChart(
            id: "x",
            words: "T",
            name: "E",
            unit: "R",
            months: (1...6).map { Month(year: 2026, month: $0) },
            cells: [.count(1), .count(5), .count(1), .count(5), .count(3), .count(9)],
            limits: .init(mean: 2, lower: 0, upper: 6),
            signals: [nil, "Lauf", nil, "Lauf", nil, "außerhalb"]
        ).draw()
        let svg = try #require(ParsedSVG(chart.svg.text))
        let texts = svg.all("text").map(\.text)
        #expect(texts.count { $0 == "Lauf" } == 1 && texts.count { $0 == "außerhalb" } == 1)
        #expect(svg.all("path").count { $0.attributes["class"] == "signal" } == 3)
    }

    @Test(arguments: [
        (["Team 302 liegt unter dem Ziel", "Ein Team liegt unter dem Ziel"], "Team 302 liegt unter dem Ziel"),
        (["eins zwei drei vier fünf sechs sieben acht neun zehn elf", "kurz"], "kurz"),
        (
            ["eins zwei drei vier fünf sechs sieben acht neun zehn", "kurz"],
            "eins zwei drei vier fünf sechs sieben acht neun zehn"
        ),
    ])
    func titlesHaveAtMostTenWords(wordings: [String], title: String) { #expect(ChartWords.title(wordings) == title) }

    /// Lines that break off or jump between 0 and 100 % show chance.
    @Test(arguments: [
        ([FigureValue](repeating: .count(3), count: 13), true), ([FigureValue](repeating: .count(3), count: 5), false),
        ((0..<13).map { $0 == 6 ? .absent : .count(3) }, false), ((0..<13).map { $0 < 3 ? .absent : .count(3) }, true),
        ([FigureValue](repeating: .rate(2, of: 3), count: 13), false),
        ([FigureValue](repeating: .rate(20, of: 30), count: 13), true),
    ])
    func sparklinesAreDrawnWhereTheyCanBeRead(cells: [FigureValue], isDrawn: Bool) throws {
        let months = Gallery.months(cells.count)
        let chart = Sparkline(id: "x", title: "T", unit: "R", months: months, cells: cells).draw()
        #expect(chart.isEmpty != isDrawn)
        #expect(try #require(ParsedSVG(chart.svg.text)).all("path").isEmpty != isDrawn)
    }

    /// Names come from the config and from exports: they may try anything.
    @Test(arguments: [
        "<script>alert(1)</script>", "a\"b'c&d", "]]>", "\u{0}\u{1}\u{7}\u{1B}[31m", "\u{202E}rtl", "&amp;",
        "\u{FFFE}x",
    ])
    func hostileNamesStayText(name: String) throws {
        let charts = [
            BarCell(
                id: name,
                title: name,
                unit: name,
                now: name,
                before: name,
                row: .init(label: name, cell: .count(1), previous: .count(2), flag: Flag(.signal, name)),
                maximum: 2
            ).draw(),
            DotInterval(
                id: name,
                words: "\(name)",
                name: "Fristen",
                unit: name,
                now: name,
                before: name,
                rowName: name,
                panels: [name],
                rows: [
                    .init(
                        label: name,
                        entries: [.init(rate: .rate(1, of: 2), flag: Flag(.act, name))]
                    )
                ]
            ).draw(),
            Sparkline(id: name, title: name, unit: name, months: months, cells: [.count(1)], signal: name).draw(),
            AgeBars(id: name, words: "\(name)", unit: name, rows: [.init(label: name, cell: .count(1), overdue: name)])
                .draw(),
        ]
        for chart in charts {
            for text in [chart.svg.text, chart.file()] {
                let svg = try #require(ParsedSVG(text))
                #expect(!svg.elements.contains { $0.name == "script" })
                #expect(!text.contains("\u{202E}"))
            }
            #expect(!chart.id.isEmpty && !chart.id.contains("<") && !chart.id.contains(" "))
        }
    }

    @Test(arguments: [("5-01", "5-01"), ("Team 502", "team-502"), ("A__B.", "a-b"), ("", "bild"), ("ü", "bild")])
    func stems(raw: String, stem: String) { #expect(Chart.stem(raw) == stem) }
}
