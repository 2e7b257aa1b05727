internal import Charts
internal import Config
internal import Figures
internal import German
internal import Judgement
internal import Templates

/// Topics by how often they were named; a Reaktion may name up to three.
struct TopicTable {
    let view: PeriodView
    let office: Office

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
    func rows(_ cross: Cross, limit: Int, builder: inout PageBuilder) -> [Value.Row] {
        let anliegen = office.anliegen
        let counts = anliegen.indices.map { view.current.count(.anliegen($0), cross) }
        let order = anliegen.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.filter { counts[$0] > 0 }
        let shown = order.count <= limit + 1 ? order : Array(order.prefix(limit))
        let rest = anliegen.indices.filter { !shown.contains($0) }
        let restCount = rest.reduce(0) { $0 + counts[$1] }
        let maximum = BarCell.roundMaximum(of: (shown.map { counts[$0] } + [restCount]).map { .count($0) })
        var out = shown.map { row([$0], name: anliegen[$0].name, cross, maximum, &builder) }
        if restCount > 0 {
            out.append(row(rest, name: "Übrige Anliegen", cross, maximum, &builder))
        }
        if !out.isEmpty { out.append(sum(cross)) }
        return out
    }

    private func count(_ figures: FigureTable?, _ topics: [Int], _ cross: Cross) -> Int? {
        figures.map { figures in
            topics.reduce(0) { $0 + figures.count(.anliegen($1), cross) }
        }
    }

    private func lastTwelve(_ topics: [Int], _ cross: Cross) -> Value {
        .text(view.lastTwelveMean { count($0, topics, cross) ?? 0 })
    }

    private func text(_ count: Int?) -> String { count.map { German.number($0) } ?? "–" }

    private func row(
        _ topics: [Int],
        name: String,
        _ cross: Cross,
        _ maximum: Int,
        _ builder: inout PageBuilder
    ) -> Value.Row {
        let now = count(view.current, topics, cross) ?? 0
        let before = count(view.previous, topics, cross)
        let id = topics.count == 1 ? office.anliegen[topics[0]].code : "uebrige"
        let einordnung =
            topics.count == 1 ? Judge(view, office).einordnung(.anliegen(topics[0]), cross) : Einordnung.none
        let picture = BarCell(
            id: "balken-\(id)",
            title: name,
            unit: "Anliegen",
            now: view.column,
            before: view.previousColumn,
            row: BarCell.Row(
                label: name,
                cell: .count(now),
                previous: before.map { .count($0) } ?? .absent,
                flag: einordnung.signal.map { Flag(.signal, $0.word) },
                note: nil
            ),
            maximum: maximum
        ).draw()
        return [
            "name": .text(name), "wert": .text(text(now)), "balken": builder.cell(picture),
            "vorher": .text(text(before)), "vorjahr": .text(text(count(view.lastYear, topics, cross))),
            "zwoelf": lastTwelve(topics, cross),
            "ganzes": .text(text(count(view.current, topics, .whole))),
            "einordnung": .markdown(topics.count == 1 ? einordnung.markdown : ""), "summe": .flag(false),
        ]
    }

    private func sum(_ cross: Cross) -> Value.Row {
        let all = Array(office.anliegen.indices)
        return [
            "name": .text("Alle Nennungen"), "wert": .text(text(count(view.current, all, cross))),
            "balken": .markdown(""), "vorher": .text(text(count(view.previous, all, cross))),
            "vorjahr": .text(text(count(view.lastYear, all, cross))), "zwoelf": lastTwelve(all, cross),
            "ganzes": .text(text(count(view.current, all, .whole))), "einordnung": .markdown(""), "summe": .flag(true),
        ]
    }
}
