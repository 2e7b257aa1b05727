import Charts
import Figures

extension Gallery {
    /// A year beside the year before: usual, alone, with gaps, large, and without anything.
    static func years() -> [Chart] {
        func year(_ id: String, _ title: String, _ cells: [FigureValue], _ before: [FigureValue]) -> Chart {
            YearColumns(
                id: id,
                words: "\(title)",
                name: "Eingang je Monat",
                unit: "Reaktionen",
                year: 2025,
                cells: cells,
                before: before
            ).draw()
        }
        let usual = counts([61, 53, 43, 45, 40, 35, 32, 32, 41, 46, 46, 39])
        let gaps: [FigureValue] = (0..<12).map { $0 % 3 == 0 ? .absent : .count($0 % 2) }
        return [
            year(
                "jahre",
                "2025 gingen 513 Reaktionen ein, 2024 waren es 509.",
                usual,
                counts([50, 47, 47, 41, 42, 41, 36, 34, 42, 42, 47, 40])
            ),
            year("jahre-allein", "Ein Jahr ohne Vorjahr", usual, []),
            year("jahre-luecken", "Fehlende Monate und Nullen", gaps, gaps.reversed()),
            year(
                "jahre-gross",
                "Fünfstellig",
                counts(noise(12, 98_000, 99_999, seed: 3)),
                counts(noise(12, 9_000, 99_999, seed: 4))
            ),
            year("jahre-null", "Nichts gezählt", counts([Int](repeating: 0, count: 12)), []),
            year("jahre-leer", "Nichts da", [FigureValue](repeating: .absent, count: 12), []),
        ]
    }
}
