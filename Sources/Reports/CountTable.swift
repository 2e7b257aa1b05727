internal import Analysis
internal import Charts
internal import German
internal import Templates

/// A plain table of figures beside the periods that they are compared with.
struct CountTable {
    let view: PeriodView

    static let fields: [Field] = [
        Field("name", "Bezeichnung der Zeile"),
        Field("wert", "Wert im Zeitraum"),
        Field("vorher", "Wert im Zeitraum davor"),
        Field("vorjahr", "Wert im selben Zeitraum des Vorjahres"),
        Field("zwoelf", "Wert der letzten zwölf Monate: bei Zahlen das Mittel, „45,5“"),
        Field("ganzes", "Wert über alle Teams"),
        Field("summe", "wahr für die letzte Zeile mit der Summe", .flag),
    ]

    func rows(
        _ items: [(name: String, id: String, dimension: Dimension)],
        sum: (id: String, dimension: Dimension)?
    ) -> [Value.Row] {
        var out = items.map { row($0.name, $0.id, $0.dimension, isSum: false) }
        if let sum { out.append(row("Zusammen", sum.id, sum.dimension, isSum: true)) }
        return out
    }

    private func row(_ name: String, _ id: String, _ dimension: Dimension, isSum: Bool) -> Value.Row {
        let kind = view.current.kennzahlen.place(of: id).map { view.current.kennzahlen.all[$0].kind } ?? .count
        func text(_ figures: PeriodFigures?, _ dimension: Dimension) -> Value {
            .text(FigureText.text(figures?.figure(id, dimension), kind))
        }
        return [
            "name": .text(name), "wert": text(view.current, dimension), "vorher": text(view.previous, dimension),
            "vorjahr": text(view.lastYear, dimension), "zwoelf": .text(view.lastTwelveText(id, dimension)),
            "ganzes": text(view.current, .whole), "summe": .flag(isSum),
        ]
    }
}
