internal import Charts
internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import PageParts
internal import Schema

/// Up to five years beside each other, the newest first as in every other table; marks belong to the newest alone.
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
    var markdown: String {
        let rows = counts + bezug + fristen + rates
        let hasMarks = rows.contains { !$0.cells[1].isEmpty }
        let table = DataTable(
            caption: "",
            unit: "Reaktionen",
            columns: [.init("Kennzahl")] + (hasMarks ? [.init("Einordnung")] : [])
                + jahre.reversed().map { .init($0.zeitraum.period.title, isNumber: true) },
            rows: rows.map { hasMarks ? $0.cells : [$0.cells[0]] + $0.cells.dropFirst(2) }
        )
        let names = rows.map { row -> String in
            let mark = jahre.last.map { vermerk.marked("", row.id, row.cross, $0) } ?? ""
            return MethodikEintraege.link(row.cells[0], row.id) + (row.isOwn ? mark : "")
        }
        return PipeTable.text(table, caption: "Jahr für Jahr", names: names)
    }

    private struct Row {
        let id: FigureID
        var cross = Cross.whole
        /// Whether the row shows the figure itself, and not one that is worked out from it.
        var isOwn = true
        /// Name, marks, and a value for each year.
        let cells: [String]
    }

    private var counts: [Row] {
        let items: [(String, FigureID, Cross)] = [
            ("Eingang", .eingang, .whole), ("davon Beschwerden", .eingang, .art(.beschwerde)),
            ("davon Lob", .eingang, .art(.lob)), ("Erledigt", .erledigt, .whole),
            ("Offen am Jahresende", .bestand, .whole), ("davon über der Frist", .bestandUeberfaellig, .whole),
        ]
        return items.map { name, id, cross in
            Row(id: id, cross: cross, cells: [name, ""] + jahre.reversed().map { $0[id, cross].text })
        }
    }

    /// `Eingang je 1.000 Bedarfsgemeinschaften`; no row where the config names nothing to count against.
    private var bezug: [Row] {
        guard let groesse = office.bezugsgroesse else { return [] }
        let values = jahre.map { figures in
            groesse.jeTausend(figures.count(.eingang), in: figures.zeitraum.period).map { German.decimal($0) } ?? "–"
        }
        return [Row(id: .eingang, isOwn: false, cells: ["Eingang je 1.000 \(groesse.name)", ""] + values.reversed())]
    }

    /// What a rule's row of the whole is: left out where no year has a case.
    private var fristen: [Row] {
        office.fristen.indices.compactMap { row(.frist($0), jahre.last?.catalogue[.frist($0)]?.name ?? "") }
    }

    private var rates: [Row] {
        [
            row(.dauerMedian, "Bearbeitungsdauer (Median)"), row(.folgequote, "In derselben Sache zurückgekommen"),
            row(.berechtigt, "Berechtigt oder teilweise berechtigt"), row(.abhilfe, "Abhilfe geschaffen"),
        ].compactMap(\.self)
    }

    private func row(_ id: FigureID, _ name: String) -> Row? {
        guard jahre.contains(where: { ($0[id].nenner ?? 0) > 0 }) else { return nil }
        let texts = jahre.map { figures -> String in
            if case .days = figures[id] { return figures[id].unitText }
            return figures[id].tableText(apartFrom: urteile[id].zielwert)
        }
        return Row(id: id, cells: [name, urteile[id].marks.joined(separator: " ")] + texts.reversed())
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
