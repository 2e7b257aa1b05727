internal import Charts
internal import Config
internal import Figures
internal import German
internal import Judgement
internal import PageParts
internal import Templates

/// Topics as reasons for criticism or as praise, never mixed, by the groups sach, verhalten and rahmen.
struct TopicTable {
    let view: PeriodView
    let office: Office
    let urteile: Urteile
    let vermerk: Aenderungsvermerk

    enum Kind {
        case kritik, lob

        func id(_ topic: Int) -> FigureID { self == .kritik ? .kritisch(topic) : .lob(topic) }
        var code: String { self == .kritik ? "kritisch" : "lob" }
    }

    static let fields: [Field] = [
        Field("name", "Name des Anliegens oder der Gruppe, mit „(berichtigt)“, wenn ihr Wert es ist"),
        Field("wert", "Nennungen im Zeitraum"),
        Field("balken", "kleines Bild: Nennungen als Balken, davor als Strich", .markdown),
        Field("vorher", "Nennungen im Zeitraum davor"),
        Field("vorjahr", "Nennungen im Vorjahr"),
        Field("zwoelf", "mittlere Nennungen der letzten zwölf Monate"),
        Field("ganzes", "Nennungen über alle Teams"),
        Field("einordnung", "das Zeichen mit seiner Regel, „üblich“, oder leer ohne Urteil", .markdown),
        Field("summe", "wahr für Gruppen und für die letzte Zeile mit der Summe", .flag),
    ]

    /// Group by group its sum and the topics named most; topics that are marked always stand there.
    ///
    /// - Parameter limit: topics in all; the others are in the sums of their groups.
    func rows(_ kind: Kind, _ cross: Cross, limit: Int, builder: inout PageBuilder) -> [Value.Row] {
        let topics = Array(office.anliegen.indices)
        let counts = topics.map { view.current.count(kind.id($0), cross) }
        let order = topics.sorted { (counts[$1], $0) < (counts[$0], $1) }.filter { counts[$0] > 0 }
        let marked = topics.filter { cross == .whole && urteile[kind.id($0)].zeichen != nil }
        let shown = Set(order.prefix(order.count <= limit + 1 && limit > 0 ? order.count : limit)).union(marked)
        let groups = AnliegenGroup.allCases.map { group in
            (group: group, topics: topics.filter { office.anliegen[$0].group == group })
        }
        .filter { entry in entry.topics.contains { counts[$0] > 0 || shown.contains($0) } }
        guard !groups.isEmpty else { return [] }
        let sums = groups.map { entry in entry.topics.reduce(0) { $0 + counts[$1] } }
        let maximum = BarCell.roundMaximum(of: sums.map { .count($0) })
        var out: [Value.Row] = []
        for entry in groups {
            out.append(row(entry.topics, entry.group.name, entry.group.rawValue, kind, cross, maximum, &builder))
            for topic in order + marked.filter({ counts[$0] == 0 }) where shown.contains(topic) {
                guard office.anliegen[topic].group == entry.group else { continue }
                let anliegen = office.anliegen[topic]
                out.append(row([topic], anliegen.name, anliegen.code, kind, cross, maximum, &builder))
            }
        }
        if groups.count > 1 { out.append(row(topics, "Alle Nennungen", nil, kind, cross, maximum, &builder)) }
        return out
    }

    /// `Gelobt wurde, in Nennungen: Verhalten 4 (Vormonat: 5); Rahmenbedingungen 2 (Vormonat: 1).`; empty without praise.
    func lobSatz(_ cross: Cross) -> String {
        func count(_ figures: FigureTable, _ group: AnliegenGroup) -> Int {
            office.anliegen.indices.filter { office.anliegen[$0].group == group }
                .reduce(0) { $0 + figures.count(.lob($1), cross) }
        }
        let parts = AnliegenGroup.allCases.compactMap { group -> String? in
            let now = count(view.current, group)
            let before = view.previous.map { " (\(view.previousWord): \(German.number(count($0, group))))" } ?? ""
            return now > 0 ? "\(group.name) \(German.number(now))\(before)" : nil
        }
        return parts.isEmpty ? "" : "Gelobt wurde, in Nennungen: \(parts.joined(separator: "; "))."
    }

    /// `Kein Grund wurde ungewöhnlich oft genannt.`, or which; empty while nothing is judged.
    var signale: String {
        guard urteile.fruehestens == nil, view.current.count(.eingang) > 0 else { return "" }
        let names = office.anliegen.indices.filter { urteile[.kritisch($0)].zeichen == .ungewoehnlich(isHigh: true) }
            .map { office.anliegen[$0].name }
        return names.isEmpty
            ? "Kein Grund für Kritik wurde ungewöhnlich oft genannt."
            : "Ungewöhnlich oft genannt: \(KurzeListe.text(names))."
    }

    private func row(
        _ topics: [Int],
        _ name: String,
        _ code: String?,
        _ kind: Kind,
        _ cross: Cross,
        _ maximum: Int,
        _ builder: inout PageBuilder
    ) -> Value.Row {
        func count(_ figures: FigureTable?, _ cross: Cross) -> Int? {
            figures.map { figures in topics.reduce(0) { $0 + figures.count(kind.id($1), cross) } }
        }
        func text(_ figures: FigureTable?, _ cross: Cross) -> Value {
            .text(count(figures, cross).map { German.number($0) } ?? "–")
        }
        let ids = topics.map { kind.id($0) }
        let whole = German.number(count(view.current, .whole) ?? 0)
        let isTopic = topics.count == 1 && code.map { $0.contains(".") } ?? false
        let urteil = isTopic && cross == .whole ? urteile[kind.id(topics[0])] : nil
        var picture = Value.markdown("")
        if let code {
            picture = builder.cell(
                BarCell(
                    id: "balken-\(kind.code)-\(code)",
                    title: name,
                    unit: "Anliegen",
                    now: view.column,
                    before: view.previousColumn,
                    row: BarCell.Row(
                        label: name,
                        cell: .count(count(view.current, cross) ?? 0),
                        previous: count(view.previous, cross).map { .count($0) } ?? .absent,
                        flag: urteil?.zeichen.map { Flag(.signal, $0.words) },
                        note: nil
                    ),
                    maximum: maximum
                ).draw()
            )
        }
        return [
            "name": .text(vermerk.marked(name, sumOf: ids, cross, view.current)),
            "wert": text(view.current, cross), "balken": picture,
            "vorher": text(view.previous, cross), "vorjahr": text(view.lastYear, cross),
            "zwoelf": .text(view.lastTwelveMean { count($0, cross) ?? 0 }),
            "ganzes": .text(cross == .whole ? whole : vermerk.marked(whole, sumOf: ids, .whole, view.current)),
            "einordnung": .markdown(urteil?.markdown ?? ""), "summe": .flag(!isTopic),
        ]
    }
}
