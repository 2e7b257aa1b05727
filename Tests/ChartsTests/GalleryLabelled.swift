import Charts

extension Gallery {
    /// Values in words: usual, with gaps and nothing, large, alone, as parts of a whole, with long names, without anything.
    static func labelled() -> [Chart] { labelledColumns() + labelledBars() }

    private static func labelledColumns() -> [Chart] {
        func columns(_ id: String, _ title: String, _ heights: [Double?], _ labels: [String], accent: Int?) -> Chart {
            LabelledColumns(
                id: id,
                words: "\(title)",
                kind: "Monat",
                unit: "Reaktionen",
                value: "Eingang",
                columns: zip(heights, labels).enumerated().map { place, column in
                    LabelledColumns.Column(
                        name: ["Sep", "Okt", "Nov", "Dez", "Jan"][place % 5],
                        group: place < 4 ? "2025" : "2026",
                        fullName: "Monat \(place + 1)",
                        height: column.0,
                        label: column.1,
                        text: "rund " + column.1
                    )
                },
                accent: accent
            ).draw()
        }
        let usual: [Double?] = [45, 60, 55, 40, 45, 40, nil, 45, nil, 40, 35, 0, 45]
        let names = usual.map { height in height.map { $0 == 0 ? "unter 3" : String(Int($0)) } ?? "–" }
        return [
            columns("worte-saeulen", "Rund 45 Eingänge", usual, names, accent: 12),
            columns("worte-saeulen-alle", "Ein Jahr", usual, names, accent: nil),
            columns("worte-saeulen-eins", "Ein Monat", [5], ["5"], accent: 0),
            columns("worte-saeulen-null", "Nichts über 3", [0, 0], ["unter 3", "unter 3"], accent: 1),
            columns(
                "worte-saeulen-gross",
                "Siebenstellig",
                [Double?](repeating: 1_000_000, count: 13),
                [String](repeating: "1.000.000", count: 13),
                accent: 3
            ),
            columns("worte-saeulen-leer", "Nichts da", [nil, nil], ["–", "–"], accent: 1),
        ]
    }

    private static func labelledBars() -> [Chart] {
        func bars(_ id: String, _ title: String, _ heads: [String], _ rows: [LabelledBars.Row]) -> Chart {
            LabelledBars(id: id, words: "\(title)", kind: "Bereich", unit: "Reaktionen", heads: heads, rows: rows)
                .draw()
        }
        func row(_ name: String, _ value: Int) -> LabelledBars.Row {
            .init(name: name, length: Double(value), label: "rund \(value)", cells: ["rund \(value)"])
        }
        func part(_ name: String, _ value: Int, of whole: Int) -> LabelledBars.Row {
            let cells = ["rund \(whole)", "rund \(value)"]
            return .init(
                name: name,
                length: Double(value),
                of: Double(whole),
                label: "rund \(value) von rund \(whole)",
                cells: cells
            )
        }
        return [
            bars(
                "worte-balken",
                "Drei Bereiche",
                ["gerundet"],
                [
                    row("Leistung I", 85), row("Leistung II", 5),
                    row("Vermittlung und Eingliederung in Arbeit, Standort Nord", 45),
                ]
            ),
            bars(
                "worte-balken-teile",
                "Teile eines Ganzen",
                ["Fälle", "eingehalten"],
                [part("alle", 60, of: 60), part("keiner", 0, of: 45), part("die meisten", 1_000_000, of: 1_000_005)]
            ),
            bars("worte-balken-viele", "Viele", ["gerundet"], (1...25).map { row("Anliegen \($0)", $0 * 5) }),
            bars("worte-balken-leer", "Nichts da", ["gerundet"], []),
        ]
    }
}
