internal import Charts
internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema

/// Up to five years beside each other, the newest last; marks belong to the newest alone.
struct JahresTabelle {
    let office: Office
    /// The newest last.
    let jahre: [FigureTable]
    let urteile: Urteile
    /// Of the newest year.
    let vermerk: Aenderungsvermerk

    /// From the figures that a council asks for first to those it asks for last.
    ///
    /// The marks have a column where there is one at all.
    var table: DataTable {
        let rows = counts + bezug + fristen + rates
        let hasMarks = rows.contains { !$0[1].isEmpty }
        return DataTable(
            caption: "",
            unit: "Reaktionen",
            columns: [.init("Kennzahl")] + (hasMarks ? [.init("Einordnung")] : [])
                + jahre.map { .init($0.zeitraum.period.title, isNumber: true) },
            rows: hasMarks ? rows : rows.map { [$0[0]] + $0.dropFirst(2) }
        )
    }

    private var counts: [[String]] {
        let items: [(String, FigureID, Cross)] = [
            ("Eingang", .eingang, .whole), ("davon Beschwerden", .eingang, .art(.beschwerde)),
            ("davon Lob", .eingang, .art(.lob)), ("Erledigt", .erledigt, .whole),
            ("Offen am Jahresende", .bestand, .whole), ("davon über der Frist", .bestandUeberfaellig, .whole),
        ]
        return items.map { name, id, cross in [marked(name, id, cross), ""] + jahre.map { $0[id, cross].text } }
    }

    private func marked(_ name: String, _ id: FigureID, _ cross: Cross = .whole) -> String {
        jahre.last.map { vermerk.marked(name, id, cross, $0) } ?? name
    }

    /// `Eingang je 1.000 Bedarfsgemeinschaften`; no row where the config names nothing to count against.
    private var bezug: [[String]] {
        guard let groesse = office.bezugsgroesse else { return [] }
        let values = jahre.map { figures in
            groesse.jeTausend(figures.count(.eingang), in: figures.zeitraum.period).map { German.decimal($0) } ?? "–"
        }
        return [["Eingang je 1.000 \(groesse.name)", ""] + values]
    }

    /// What a rule's row of the whole is: left out where no year has a case.
    private var fristen: [[String]] {
        office.fristen.indices.compactMap { row(.frist($0), jahre.last?.catalogue[.frist($0)]?.name ?? "") }
    }

    private var rates: [[String]] {
        [
            row(.dauerMedian, "Bearbeitungsdauer (Median)"), row(.folgequote, "In derselben Sache zurückgekommen"),
            row(.berechtigt, "Berechtigt oder teilweise berechtigt"), row(.abhilfe, "Abhilfe geschaffen"),
        ].compactMap(\.self)
    }

    private func row(_ id: FigureID, _ name: String) -> [String]? {
        guard jahre.contains(where: { ($0[id].nenner ?? 0) > 0 }) else { return nil }
        let texts = jahre.map { figures -> String in
            if case .days = figures[id] { return figures[id].unitText }
            return figures[id].tableText
        }
        return [marked(name, id), urteile[id].marks.joined(separator: " ")] + texts
    }

    /// What the reactions for each 1,000 are counted against.
    var bezugSatz: String {
        guard let groesse = office.bezugsgroesse, let newest = jahre.last,
            let mean = groesse.mittel(newest.zeitraum.period)
        else { return "" }
        let number = German.number(Int(mean.rounded(.toNearestOrAwayFromZero)))
        return "Bezugsgröße: \(number) \(groesse.name) im Mittel der zwölf Monate \(newest.zeitraum.period.title)."
    }
}
