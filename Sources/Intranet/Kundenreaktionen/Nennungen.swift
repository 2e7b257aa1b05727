internal import Charts
internal import Releases

/// What was criticised and what was praised in a year, by topic.
enum Nennungen {
    static func kritik(_ lage: Lage) -> Aufteilung? {
        let rows = lage.figures.anliegen.compactMap { topic in
            lage.wert(.kritisch(topic.id)).map { Aufteilung.Zeile(name: topic.name, wert: $0) }
        }
        guard !rows.isEmpty else { return nil }
        let question = "Welche Gründe für Kritik wurden genannt?"
        return Aufteilung(
            id: "rund-kritik",
            title: leader(rows).map {
                ChartWords.title(["Am häufigsten kritisiert: \($0.name), \($0.wert.text)-mal", question])
            } ?? question,
            subtitle: "Gründe für Kritik, in Nennungen, gerundet, \(lage.period.name)",
            caption: "Gründe für Kritik",
            kind: "Grund",
            unit: "Nennungen",
            zeilen: rows
        )
    }

    static func lob(_ lage: Lage) -> Aufteilung? {
        let groups = TopicGroup.allCases.compactMap { group in lage.wert(.lob(group)).map { (group, $0) } }
        let rows = groups.map { Aufteilung.Zeile(name: $0.name, wert: $1) }
        guard !rows.isEmpty else { return nil }
        let first = leader(rows).flatMap { row in groups.first { $0.0.name == row.name }?.0 }
        return Aufteilung(
            id: "rund-lob",
            title: first?.praise ?? "Wofür gab es Lob?",
            subtitle: "Gründe für Lob, in Nennungen, gerundet, \(lage.period.name)",
            caption: "Gründe für Lob",
            kind: "Lob für",
            unit: "Nennungen",
            zeilen: rows
        )
    }

    /// The row that stands out further than rounding reaches.
    private static func leader(_ rows: [Aufteilung.Zeile]) -> Aufteilung.Zeile? {
        let sorted = rows.sorted { $0.wert.count > $1.wert.count }
        guard let first = sorted.first, !first.wert.isNothing else { return nil }
        let second = sorted.dropFirst().first?.wert.count.value ?? 0
        return first.wert.count.value - second >= 10 ? first : nil
    }
}

extension TopicGroup {
    var name: String {
        switch self {
        case .sach: "Sache"
        case .verhalten: "Verhalten"
        case .rahmen: "Rahmenbedingungen"
        }
    }

    /// The message of a year in which it stands out.
    fileprivate var praise: String {
        switch self {
        case .sach: "Gelobt wurde vor allem die Sache"
        case .verhalten: "Gelobt wurde vor allem das Verhalten"
        case .rahmen: "Gelobt wurden vor allem die Rahmenbedingungen"
        }
    }
}
