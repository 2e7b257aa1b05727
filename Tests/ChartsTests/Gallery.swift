import Charts
import Days
import Figures
import German

/// Every chart with invented data, believable ones first, then the extremes.
enum Gallery {
    static let year = months(13)
    static let long = months(36)

    /// The `count` months that end with October 2026; with a cut-off November when asked.
    static func months(_ count: Int, cutOff: Bool = false) -> [Month] {
        let last = 2026 * 12 + 9 + (cutOff ? 1 : 0)
        return (0..<count).map { offset in
            let number = last - count + 1 + offset
            let bis = cutOff && offset == count - 1 ? Day(year: 2026, month: 11, day: 12) : nil
            return Month(year: number / 12, month: number % 12 + 1, bis: bis)
        }
    }

    /// Invented, repeatable numbers between two bounds.
    static func noise(_ count: Int, _ low: Int, _ high: Int, seed: Int) -> [Int] {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return low + Int(state >> 33) % (high - low + 1)
        }
    }

    static func counts(_ values: [Int]) -> [FigureValue] { values.map { FigureValue.count($0) } }

    static func rates(_ count: Int, n: ClosedRange<Int>, share: Double, seed: Int) -> [FigureValue] {
        let bases = noise(count, n.lowerBound, n.upperBound, seed: seed)
        let misses = noise(count, 0, 100, seed: seed + 7)
        return zip(bases, misses).map { base, miss in
            let wanted = Double(base) * (share + (Double(miss) - 50) / 500)
            return .rate(max(0, min(base, Int(wanted.rounded()))), of: base)
        }
    }

    /// Invented, narrower with more cases: a drawing needs no exact one.
    static func interval(_ cell: FigureValue) -> Interval? {
        guard let share = cell.number, let base = cell.nenner else { return nil }
        let width = 1 / Double(base).squareRoot()
        return Interval(lower: max(0, share - width), upper: min(1, share + width))
    }

    static let arten = ["Beschwerde", "Kritik", "Lob", "Anregung", "Petition", "Eingabe"]

    static func stacked(_ id: String, _ title: String, months: [Month], scale: Int, ohne: Bool = true) -> Chart {
        let highs = [25, 10, 9, 5, 1, 1, 2]
        var columns: [[Int]] = []
        var series: [StackedColumns.Series] = []
        for (index, name) in (arten + (ohne ? ["ohne Bogen"] : [])).enumerated() {
            let values = noise(months.count, highs[index] * scale / 2, highs[index] * scale, seed: index + 3)
            columns.append(values)
            series.append(.init(name: name, art: index == 6 ? 0 : index + 1, cells: counts(values)))
        }
        let totals = months.indices.map { month in FigureValue.count(columns.reduce(0) { $0 + $1[month] }) }
        return StackedColumns(
            id: id,
            words: "\(title)",
            name: "Eingang",
            unit: "Reaktionen",
            months: months,
            series: series,
            totals: totals
        ).draw()
    }

    static func columns() -> [Chart] {
        let zero = months(13)
        return [
            stacked(
                "saeulen",
                "Es gingen 47 Reaktionen ein, so viele wie in einem gewöhnlichen Oktober.",
                months: year,
                scale: 1
            ),
            stacked("saeulen-36", "Der Eingang schwankt seit drei Jahren zwischen 30 und 50.", months: long, scale: 1),
            stacked(
                "saeulen-gross",
                "Fünfstellig, mit angeschnittenem Monat",
                months: months(14, cutOff: true),
                scale: 611
            ),
            stacked(
                "saeulen-36-gross",
                "36 Monate, fünfstellig, angeschnitten",
                months: months(36, cutOff: true),
                scale: 611
            ),
            StackedColumns(
                id: "saeulen-null",
                words: "Kein einziger Eingang",
                name: "Eingang",
                unit: "Reaktionen",
                months: zero,
                series: arten.enumerated().map {
                    .init(name: $1, art: $0 + 1, cells: counts([Int](repeating: 0, count: 13)))
                },
                totals: counts([Int](repeating: 0, count: 13))
            ).draw(),
            StackedColumns(
                id: "saeulen-eins",
                words: "Ein Monat",
                name: "Eingang",
                unit: "Reaktionen",
                months: months(1),
                series: [
                    .init(name: "Beschwerde", art: 1, cells: [.count(3)]),
                    .init(name: "Lob", art: 3, cells: [.count(1)]),
                ],
                totals: [.count(4)]
            ).draw(),
            StackedColumns(
                id: "saeulen-luecken",
                words: "Fehlende Werte und sehr lange Namen",
                name: "Eingang",
                unit: "Reaktionen",
                months: year,
                series: [
                    .init(
                        name: "Beschwerde über die Erreichbarkeit am Telefon",
                        art: 1,
                        cells: counts(noise(13, 8, 20, seed: 1))
                    ),
                    .init(name: "Kritik", art: 2, cells: (0..<13).map { $0 % 4 == 0 ? .absent : .count(5) }),
                ],
                totals: counts(noise(13, 20, 29, seed: 5))
            ).draw(),
            StackedColumns(
                id: "saeulen-leer",
                words: "Nichts da",
                name: "Eingang",
                unit: "Reaktionen",
                months: year,
                series: [],
                totals: [FigureValue](repeating: .absent, count: 13)
            ).draw(),
        ]
    }

    static func control() -> [Chart] {
        var signals = [String?](repeating: nil, count: 36)
        signals[8] = "außerhalb der Grenzen"
        for index in 20...27 { signals[index] = "Lauf: acht über dem Mittel" }
        signals[35] = "zwei von drei nahe der Grenze"
        var values = noise(36, 36, 48, seed: 12)
        values[8] = 63
        for index in 20...27 { values[index] = 46 + index % 4 }
        values[35] = 53
        return [
            ControlChart(
                id: "regel",
                words: "Ist der Eingang noch im üblichen Rahmen?",
                name: "Eingang",
                unit: "Reaktionen",
                months: year,
                cells: counts([44, 41, 35, 46, 43, 51, 43, 44, 45, 40, 36, 43, 47]),
                limits: .init(mean: 43, lower: 30.4, upper: 55.6),
                signals: []
            ).draw(),
            ControlChart(
                id: "regel-signale",
                words: "Drei Signale in drei Jahren",
                name: "Eingang",
                unit: "Reaktionen",
                months: long,
                cells: counts(values),
                limits: .init(mean: 43.2, lower: 30.1, upper: 56.3),
                signals: signals
            ).draw(),
            ControlChart(
                id: "regel-rate",
                words: "Die Einhaltung der 14-Tage-Frist ist gefallen.",
                name: "Abschluss in 14 Tagen",
                unit: "Reaktionen",
                months: year,
                cells: rates(12, n: 38...47, share: 0.9, seed: 4) + [.rate(31, of: 44)],
                limits: .init(mean: 0.9, lower: 0.78, upper: 1),
                signals: [String?](repeating: nil, count: 12) + ["außerhalb der Grenzen"]
            ).draw(),
            ControlChart(
                id: "regel-vorlaeufig",
                words: "Noch wenige Monate: vorläufige Grenzen",
                name: "Median der Dauer",
                unit: "Tage",
                months: months(8),
                cells: [9, 11, 8.5, 10, 12.5, 9, 10, 11.5].map { .days($0, of: 40) },
                limits: .init(mean: 10.2, lower: 4.5, upper: 15.9, isTrial: true),
                signals: []
            ).draw(),
            ControlChart(
                id: "regel-ohne",
                words: "Ohne Grenzen, angeschnitten",
                name: "Bestand",
                unit: "Vorgänge",
                months: months(5, cutOff: true),
                cells: counts([12345, 12890, 13111, 12700, 12999]),
                limits: nil,
                signals: []
            ).draw(),
            ControlChart(
                id: "regel-null",
                words: "Durchgehend null",
                name: "Petitionen",
                unit: "Reaktionen",
                months: year,
                cells: counts([Int](repeating: 0, count: 13)),
                limits: .init(mean: 0, lower: 0, upper: 0),
                signals: []
            ).draw(),
            ControlChart(
                id: "regel-luecken",
                words: "Kleine Fallzahlen und Lücken",
                name: "Team 502",
                unit: "Reaktionen",
                months: year,
                cells: rates(13, n: 4...14, share: 0.7, seed: 2).enumerated().map { index, cell in
                    index == 3 ? .rate(0, of: 0) : index == 9 ? .absent : cell
                },
                limits: nil,
                signals: []
            ).draw(),
            ControlChart(
                id: "regel-leer",
                words: "Leer",
                name: "Petitionen",
                unit: "Reaktionen",
                months: [],
                cells: [],
                limits: nil,
                signals: []
            ).draw(),
        ]
    }
}
