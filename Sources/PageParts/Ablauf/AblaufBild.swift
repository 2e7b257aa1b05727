internal import Charts

/// The procedure as a picture: the steps on their grid, the deadlines beside them, the ways between.
extension AblaufSchritte {
    var chart: FlowChart {
        let steps = abschnitte.flatMap(\.schritte).map {
            FlowChart.Step($0.number, $0.kind, $0.column, row: $0.row, $0.title, $0.lines)
        }
        var deadlines: [FlowChart.Step] = []
        var ways = AblaufSchritte.ways
        for (station, column, lane, row) in AblaufSchritte.places {
            let lines = fristen.lines(station)
            guard !lines.isEmpty else { continue }
            deadlines.append(FlowChart.Step(nil, .deadline, column, row: row, "Frist", lines))
            ways.append(.aside(lane, to: column, row: row, answer: ""))
        }
        return FlowChart(
            id: "ablauf",
            words: ChartWords(
                "Von der Kundenreaktion zur Auswertung",
                subtitle: "Schritte, Fristen und Zuständige nach der Geschäftsanweisung 3/2016",
                sentence: "Mündliche Reaktionen beantwortet die Teamleitung, schriftliche gehen über das Büro der "
                    + "Geschäftsführung; beide Wege enden bei Erfassung, Erörterung und Auswertung, und alle Schritte "
                    + "stehen nummeriert unter dem Bild."
            ),
            steps: steps + deadlines,
            ways: ways
        )
    }

    private static let places: [(AblaufFristen.Station, FlowChart.Column, FlowChart.Column, Int)] = [
        (.muendlich, .left, .first, 5), (.zwischennachricht, .right, .second, 4), (.abschluss, .right, .second, 5),
    ]

    private static let ways: [FlowChart.Way] = [
        .down(.both, from: 0, to: 1), .aside(.both, to: .right, row: 1, answer: "nein"),
        .down(.both, from: 1, to: 2, answer: "ja"),
        .down(.first, from: 2, to: 3, answer: "mündlich"), .down(.second, from: 2, to: 3, answer: "schriftlich"),
        .down(.first, from: 3, to: 4), .aside(.first, to: .left, row: 4, answer: "ja"),
        .around(.left, row: 4, to: .first, above: 7), .down(.first, from: 4, to: 5, answer: "nein"),
        .down(.first, from: 5, to: 6), .aside(.first, to: .left, row: 6, answer: "nein"),
        .back(.left, row: 6, to: .first, above: 7), .down(.first, from: 6, to: 7, answer: "ja"),
        .down(.first, from: 7, to: 9),
        .down(.second, from: 3, to: 4), .down(.second, from: 4, to: 5), .down(.second, from: 5, to: 6),
        .aside(.second, to: .right, row: 6, answer: "ja"), .back(.right, row: 6, to: .second, above: 7),
        .down(.second, from: 6, to: 7, answer: "nein"), .aside(.second, to: .right, row: 7, answer: "ja"),
        .down(.second, from: 7, to: 8, answer: "nein"), .back(.right, row: 7, to: .second, above: 9),
        .down(.second, from: 8, to: 9),
        .down(.both, from: 9, to: 10), .down(.first, from: 10, to: 11), .down(.second, from: 10, to: 11),
    ]
}
