import Charts

extension Gallery {
    /// A procedure with side ways, once with short and once with long and hostile texts.
    static func flows() -> [Chart] {
        [
            flow("ablauf-kurz", "Frist", ["3 Tage"]),
            flow("ablauf-lang", "Donau\u{AD}dampf\u{AD}schiff\u{AD}fahrt <b>&", crowded),
        ]
    }

    private static let crowded = [
        "Beschwerden und Kritik über Brief, Fax, E-Mail und Online: 14 Kalendertage", "nochmals ebenso viele Wörter",
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    ]

    private static func flow(_ id: String, _ title: String, _ lines: [String]) -> Chart {
        let steps: [FlowChart.Step] = [
            .init(1, .end, .both, row: 0, title, lines), .init(2, .question, .both, row: 1, title + "?"),
            .init(3, .end, .right, row: 1, title, lines), .init(4, .step, .first, row: 2, title, lines),
            .init(5, .step, .second, row: 2, title), .init(6, .question, .first, row: 3, title + "?"),
            .init(7, .step, .left, row: 3, title, lines), .init(8, .question, .second, row: 3, title + "?"),
            .init(9, .step, .right, row: 3, title, lines), .init(nil, .deadline, .right, row: 2, "Frist", lines),
            .init(nil, .deadline, .left, row: 2, "Frist", lines), .init(10, .step, .both, row: 4, title, lines),
        ]
        let ways: [FlowChart.Way] = [
            .down(.both, from: 0, to: 1), .aside(.both, to: .right, row: 1, answer: "nein"),
            .down(.first, from: 1, to: 2, answer: "mündlich"), .down(.second, from: 1, to: 2, answer: "schriftlich"),
            .aside(.first, to: .left, row: 2, answer: ""), .aside(.second, to: .right, row: 2, answer: ""),
            .down(.first, from: 2, to: 3), .down(.second, from: 2, to: 3),
            .aside(.first, to: .left, row: 3, answer: "nein"), .aside(.second, to: .right, row: 3, answer: "ja"),
            .around(.left, row: 3, to: .first, above: 4), .back(.right, row: 3, to: .second, above: 4),
            .down(.first, from: 3, to: 4, answer: "ja"), .down(.second, from: 3, to: 4, answer: "nein"),
        ]
        return FlowChart(
            id: id,
            words: "Zehn Schritte in zwei Bahnen",
            steps: steps,
            ways: ways
        ).draw()
    }
}
