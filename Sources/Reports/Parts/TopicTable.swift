internal import Charts
internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import PageParts
internal import Schema
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
        // A group without mentions stands on sheets, too: they are laid side by side.
        let isSheet = kind == .kritik && cross != .whole
        let marked = topics.filter { cross == .whole && urteile[kind.id($0)].zeichen != nil }
        let shown = Set(order.prefix(order.count <= limit + 1 && limit > 0 ? order.count : limit)).union(marked)
        let groups = AnliegenGroup.allCases.map { group in
            (group: group, topics: topics.filter { office.anliegen[$0].group == group })
        }
        .filter { entry in entry.topics.contains { counts[$0] > 0 || shown.contains($0) || isSheet } }
        guard counts.contains(where: { $0 > 0 }) || !shown.isEmpty else { return [] }
        let sums = groups.map { entry in entry.topics.reduce(0) { $0 + counts[$1] } }
        let before = groups.compactMap { entry in
            view.previous.map { figures in entry.topics.reduce(0) { $0 + figures.count(kind.id($1), cross) } }
        }
        // The mark of the previous period must have room, too.
        let maximum = BarCell.roundMaximum(of: (sums + before).map { .count($0) })
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
    func lobSatz(_ cross: Cross) -> String { gruppen("Gelobt") { $0.count(.lob($1), cross) } }

    /// The same of what was suggested, in the whole office.
    var anregungSatz: String { gruppen("Angeregt") { $0.count(.anliegen($1), .art(.anregung)) } }

    private func gruppen(_ verb: String, _ mentions: (FigureTable, Int) -> Int) -> String {
        func count(_ figures: FigureTable, _ group: AnliegenGroup) -> Int {
            office.anliegen.indices.filter { office.anliegen[$0].group == group }
                .reduce(0) { $0 + mentions(figures, $1) }
        }
        let parts = AnliegenGroup.allCases.compactMap { group -> String? in
            let now = count(view.current, group)
            let before = view.previous.map { " (\(view.previousWord): \(German.number(count($0, group))))" } ?? ""
            return now > 0 ? "\(group.name) \(German.number(now))\(before)" : nil
        }
        return parts.isEmpty ? "" : "\(verb) wurde, in Nennungen: \(parts.joined(separator: "; "))."
    }

    /// `Angeregt wurde, in Nennungen: Terminvergabe 2, Wartezeit vor Ort 1 und Umgangston 1.`, most often first; empty without.
    ///
    /// Of the whole office: GA 2 (1) wants kind and extent of Anregungen known.
    var anregungen: String {
        let counts = office.anliegen.indices.map { view.current.count(.anliegen($0), .art(.anregung)) }
        let order = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
        let names = order.map { "\(office.anliegen[$0].name) \(German.number(counts[$0]))" }
        return names.isEmpty
            ? "" : "Angeregt wurde, in Nennungen: \(KurzeListe.text(names, lines: 1, rest: "weitere Anliegen"))."
    }

    /// `Kein Grund für Kritik wurde ungewöhnlich oft genannt.`, or which; and why a reason may have no verdict.
    ///
    /// Empty while nothing is judged: too early, without criticism, and of all but whole months, whose courses alone are.
    var signale: String {
        guard urteile.fruehestens == nil, view.isMonth, !view.zeitraum.isPartial,
            office.anliegen.indices.contains(where: { view.current.count(.kritisch($0)) > 0 })
        else { return "" }
        let names = office.anliegen.indices.filter { urteile[.kritisch($0)].zeichen == .ungewoehnlich(isHigh: true) }
            .map { German.quoted(office.anliegen[$0].name) }
        let finding =
            names.isEmpty
            ? "Kein Grund für Kritik wurde ungewöhnlich oft genannt."
            : "Ungewöhnlich oft genannt \(names.count == 1 ? "wurde" : "wurden") \(KurzeListe.text(names))."
        let isBare = office.anliegen.indices.contains {
            view.current.count(.kritisch($0)) > 0 && urteile[.kritisch($0)].markdown.isEmpty
        }
        return finding
            + (isBare ? " Ohne Einordnung: Gruppen und selten Genanntes." : "")
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
