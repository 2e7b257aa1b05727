import Charts
import Figures

extension Gallery {
    static func limits(_ mean: Double, _ largest: Int) -> [Funnel.Limit] {
        stride(from: 1, through: largest, by: max(1, largest / 60)).map { n in
            let error = (mean * (1 - mean) / Double(n)).squareRoot()
            func range(_ z: Double) -> Interval {
                .init(lower: max(0, mean - z * error), upper: min(1, mean + z * error))
            }
            return .init(n: n, inner: range(1.96), outer: range(3.09))
        }
    }

    static func funnels() -> [Chart] {
        var points: [Funnel.Point] = (0..<29).map { index in
            let n = noise(1, 3, 60, seed: index + 90)[0]
            return .init(name: "Team \(101 + index)", rate: .rate(Int(Double(n) * 0.86), of: n))
        }
        points.append(.init(name: "Team 502", rate: .rate(20, of: 48), signal: "außerhalb 99,8 %"))
        points.append(.init(name: "Team 303", rate: .rate(42, of: 60), signal: "außerhalb 95 %"))
        return [
            Funnel(
                id: "trichter",
                words: "Team 502 schließt seltener in der Frist ab, als der Zufall erklärt.",
                unit: "Reaktionen, deren Frist im Quartal endete",
                rowName: "Team",
                points: points,
                mean: 0.86,
                limits: limits(0.86, 80)
            ).draw(),
            Funnel(
                id: "trichter-zwei",
                words: "Zwei Teams, große Zahlen",
                unit: "Reaktionen",
                rowName: "Team",
                points: [
                    .init(name: "Nord", rate: .rate(9000, of: 12000)),
                    .init(name: "Süd", rate: .rate(10100, of: 12345), signal: "außerhalb 99,8 %"),
                ],
                mean: 0.78,
                limits: limits(0.78, 15000)
            ).draw(),
            Funnel(
                id: "trichter-leer",
                words: "Leer",
                unit: "Reaktionen",
                rowName: "Team",
                points: [.init(name: "A", rate: .absent)],
                mean: 0,
                limits: []
            ).draw(),
        ]
    }

    static func sparks() -> [Chart] {
        let eingang = counts([44, 41, 35, 46, 43, 51, 43, 44, 45, 40, 36, 43, 47])
        return [
            Sparkline(
                id: "s1",
                title: "Eingang",
                unit: "Reaktionen",
                months: year,
                cells: eingang,
                band: .init(lower: 31, upper: 55)
            ).draw(),
            Sparkline(
                id: "s2",
                title: "Bestand",
                unit: "Vorgänge",
                months: year,
                cells: counts([20, 21, 19, 22, 20, 21, 22, 20, 21, 23, 25, 28, 31]),
                band: .init(lower: 17, upper: 27),
                signal: "außerhalb"
            ).draw(),
            Sparkline(
                id: "s3",
                title: "Frist",
                unit: "Reaktionen",
                months: year,
                cells: rates(13, n: 30...40, share: 0.85, seed: 3),
                target: 0.9
            ).draw(),
            Sparkline(
                id: "s4",
                title: "Null",
                unit: "Reaktionen",
                months: year,
                cells: counts([Int](repeating: 0, count: 13))
            ).draw(),
            Sparkline(id: "s5", title: "Ein Punkt", unit: "Reaktionen", months: months(1), cells: [.count(5)]).draw(),
            Sparkline(
                id: "s6",
                title: "Ohne Werte",
                unit: "Reaktionen",
                months: year,
                cells: [FigureValue](repeating: .absent, count: 13)
            ).draw(),
        ]
    }

    static func cells() -> [Chart] {
        let row = BarCell.Row(label: "Umgangston", cell: .count(12), previous: .count(19))
        let without = BarCell.Row(label: "Umgangston", cell: .absent)
        let loud = BarCell.Row(label: "Kosten", cell: .count(20), previous: .count(9), flag: .init(.signal, "Trend"))
        let entries = [entry(36, 44, 40, 43), entry(0, 0, 0, 0), entry(2, 2, 0, 1)]
        let rates = entries.enumerated().map { index, entry in
            IntervalCell(
                id: "zr\(index)",
                title: "Frist",
                unit: "Reaktionen",
                now: "Oktober 2026",
                before: "September 2026",
                entry: entry
            ).draw()
        }
        let bars = [row, without, loud].enumerated().map { index, row in
            BarCell(
                id: "zb\(index)",
                title: row.label,
                unit: "Anliegen",
                now: "Oktober 2026",
                before: "September 2026",
                row: row,
                maximum: 20
            ).draw()
        }
        return rates + bars
    }

    static func all() -> [Chart] {
        columns() + control() + ages() + dots() + funnels() + flows() + years() + labelled()
    }
}
