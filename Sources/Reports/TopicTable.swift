internal import Analysis
internal import Charts
internal import Config
internal import German
internal import Templates

/// Topics by how often they were named; a Reaktion may name up to three.
struct TopicTable {
    let view: PeriodView
    let context: ReportContext

    static let fields: [Field] = [
        Field("name", "Name des Anliegens"),
        Field("wert", "Nennungen im Zeitraum"),
        Field("balken", "kleines Bild: Nennungen als Balken, davor als Strich", .markdown),
        Field("vorher", "Nennungen im Zeitraum davor"),
        Field("vorjahr", "Nennungen im Vorjahr"),
        Field("zwoelf", "mittlere Nennungen der letzten zwölf Monate"),
        Field("ganzes", "Nennungen über alle Teams"),
        Field("einordnung", "Signal oder üblich", .markdown),
        Field("summe", "wahr für die letzte Zeile mit der Summe", .flag),
    ]

    /// The most named topics, the rest as one row, and the sum.
    func rows(_ dimension: Dimension, limit: Int, builder: inout PageBuilder) -> [Value.Row] {
        let anliegen = context.project.anliegen
        let counts = anliegen.map { view.current.count("anliegen." + $0.code, dimension) }
        let order = anliegen.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.filter { counts[$0] > 0 }
        let shown = order.count <= limit + 1 ? order : Array(order.prefix(limit))
        let rest = anliegen.indices.filter { !shown.contains($0) }
        let restCount = rest.reduce(0) { $0 + counts[$1] }
        let maximum = BarCell.roundMaximum(of: (shown.map { counts[$0] } + [restCount]).map { .count($0) })
        var out = shown.map { row([$0], name: anliegen[$0].name, dimension, maximum, &builder) }
        if restCount > 0 {
            out.append(row(rest, name: "Übrige Anliegen", dimension, maximum, &builder))
        }
        if !out.isEmpty { out.append(sum(dimension)) }
        return out
    }

    private func count(_ figures: PeriodFigures?, _ topics: [Int], _ dimension: Dimension) -> Int? {
        figures.map { figures in
            topics.reduce(0) { $0 + figures.count("anliegen." + context.project.anliegen[$1].code, dimension) }
        }
    }

    private func lastTwelve(_ topics: [Int], _ dimension: Dimension) -> Value {
        .text(view.lastTwelveMean { count($0, topics, dimension) ?? 0 })
    }

    private func text(_ count: Int?) -> String { count.map { German.number($0) } ?? "–" }

    private func row(
        _ topics: [Int],
        name: String,
        _ dimension: Dimension,
        _ maximum: Int,
        _ builder: inout PageBuilder
    ) -> Value.Row {
        let now = count(view.current, topics, dimension) ?? 0
        let before = count(view.previous, topics, dimension)
        let id = topics.count == 1 ? context.project.anliegen[topics[0]].code : "uebrige"
        let einordnung =
            topics.count == 1
            ? Judge(view: view, context: context).einordnung("anliegen." + id, dimension) : Einordnung.none
        let picture = BarCell(
            id: "balken-\(id)",
            title: name,
            unit: "Anliegen",
            now: view.column,
            before: view.previousColumn,
            row: TopicBars.Row(
                label: name,
                cell: .count(now),
                previous: before.map { .count($0) } ?? .missing,
                flag: einordnung.signalWord.map { Flag(.signal, $0) },
                note: nil
            ),
            maximum: maximum
        ).draw()
        return [
            "name": .text(name), "wert": .text(text(now)), "balken": builder.cell(picture),
            "vorher": .text(text(before)), "vorjahr": .text(text(count(view.lastYear, topics, dimension))),
            "zwoelf": lastTwelve(topics, dimension),
            "ganzes": .text(text(count(view.current, topics, .whole))),
            "einordnung": .markdown(topics.count == 1 ? einordnung.markdown : ""), "summe": .flag(false),
        ]
    }

    private func sum(_ dimension: Dimension) -> Value.Row {
        let all = Array(context.project.anliegen.indices)
        return [
            "name": .text("Alle Nennungen"), "wert": .text(text(count(view.current, all, dimension))),
            "balken": .markdown(""), "vorher": .text(text(count(view.previous, all, dimension))),
            "vorjahr": .text(text(count(view.lastYear, all, dimension))), "zwoelf": lastTwelve(all, dimension),
            "ganzes": .text(text(count(view.current, all, .whole))), "einordnung": .markdown(""), "summe": .flag(true),
        ]
    }
}
