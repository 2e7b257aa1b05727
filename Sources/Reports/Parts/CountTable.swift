internal import Charts
internal import Figures
internal import Judgement
internal import PageParts
internal import Templates

/// A plain table of figures beside the periods that they are compared with.
struct CountTable {
    let view: PeriodView
    let vermerk: Aenderungsvermerk

    static let fields: [Field] = [
        Field("name", "Bezeichnung der Zeile, mit „(berichtigt)“, wenn ihr Wert es ist"),
        Field("wert", "Wert im Zeitraum"),
        Field("vorher", "Wert im Zeitraum davor"),
        Field("vorjahr", "Wert im selben Zeitraum des Vorjahres"),
        Field("zwoelf", "Wert der letzten zwölf Monate: bei Zahlen das Mittel, „45,5“"),
        Field("ganzes", "Wert über alle Teams"),
        Field("summe", "wahr für die letzte Zeile mit der Summe", .flag),
    ]

    func rows(
        _ items: [(name: String, id: FigureID, cross: Cross)],
        sum: FigureID?
    ) -> [Value.Row] {
        var out = items.map { row($0.name, $0.id, $0.cross, isSum: false) }
        if let sum { out.append(row("Zusammen", sum, .whole, isSum: true)) }
        return out
    }

    /// The same with the last 13 months of each row, drawn small beside each other.
    func rows(
        _ items: [(name: String, id: FigureID, cross: Cross)],
        sum: FigureID?,
        builder: inout PageBuilder
    ) -> [Value.Row] {
        let plain = rows(items, sum: sum)
        let cells = items.map { ($0.name, $0.id, $0.cross) } + (sum.map { [("Zusammen", $0, Cross.whole)] } ?? [])
        return zip(plain, cells).enumerated().map { place, pair in
            let (name, id, cross) = pair.1
            let picture = Sparkline(
                id: "verlauf-\(view.catalogue.names.text(id))-\(place + 1)",
                title: name,
                unit: "Reaktionen",
                months: view.axis,
                cells: view.months.map { $0[id, cross] }
            ).draw()
            return pair.0.merging(["verlauf": view.months.count > 1 ? builder.cell(picture) : .markdown("–")]) { $1 }
        }
    }

    static let verlauf = Field("verlauf", "kleines Bild der letzten 13 Monate", .markdown)

    private func row(_ name: String, _ id: FigureID, _ cross: Cross, isSum: Bool) -> Value.Row {
        func text(_ figures: FigureTable?, _ cross: Cross) -> Value { .text(figures.text(id, cross)) }
        return [
            "name": .text(vermerk.marked(name, id, cross, view.current)), "wert": text(view.current, cross),
            "vorher": text(view.previous, cross),
            "vorjahr": text(view.lastYear, cross), "zwoelf": .text(view.lastTwelveText(id, cross)),
            "ganzes": text(view.current, .whole), "summe": .flag(isSum),
        ]
    }
}

extension FigureTable? {
    /// A figure as a table writes it; `–` where there is no such period.
    func text(_ id: FigureID, _ cross: Cross) -> String { self?[id, cross].unitText ?? "–" }
}
