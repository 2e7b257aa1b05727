internal import Charts
internal import Figures
internal import German
internal import Judgement
internal import PageParts
internal import Statistics
internal import Templates

/// Rows of figures with their comparisons, trends and judgements; the same in every report.
struct KennzahlRows {
    let view: PeriodView
    let office: Office
    let urteile: Urteile
    let vermerk: Aenderungsvermerk

    /// One row: value, comparisons, the last 13 months as a small line, and what to think of it.
    func row(_ id: FigureID, _ cross: Cross, builder: inout PageBuilder) -> Value.Row {
        let urteil = urteile[id, cross]
        let name = KennzahlNamen(view: view, office: office)[id]
        var picture = Value.markdown("–")
        if view.months.count > 1 {
            picture = builder.cell(
                Sparkline(
                    id: "verlauf-\(view.catalogue.names.text(id))",
                    title: name,
                    unit: "",
                    months: view.axis,
                    cells: view.months.map { $0[id, cross] },
                    band: urteil.band.map { Interval($0) },
                    usual: urteil.band == nil ? nil : urteil.usual?.range,
                    target: urteil.zielwert,
                    signal: urteil.zeichen?.words
                ).draw()
            )
        }
        return [
            "name": .markdown(vermerk.linked(name, id, cross, view.current)),
            "wert": .text(view.current[id, cross].unitText),
            "vorher": .text(view.previous.text(id, cross)),
            "vorjahr": .text(view.lastYear.text(id, cross)),
            "zwoelf": .text(view.lastTwelveText(id, cross, sign: "Ø\u{A0}")),
            "ganzes": .text(whole(view.current[id].unitText, id, cross)),
            "verlauf": picture,
            "einordnung": .markdown(urteil.markdown(isOverdue: id == .bestandUeberfaellig && isOverdue(cross))),
        ]
    }

    /// Whatever its course, somebody has to act: no cell calls overdue cases usual that a sentence marks.
    private func isOverdue(_ cross: Cross) -> Bool { view.current.count(.bestandUeberfaellig, cross) > 0 }

    static let fields: [Field] = [
        Field("name", "Name der Kennzahl als Verweis auf die Methodik, mit „(berichtigt)“, wenn sie es ist", .markdown),
        Field("wert", "Wert im Zeitraum, Quoten als „36 von 44“"),
        Field("vorher", "Wert im Zeitraum davor"),
        Field("vorjahr", "Wert im selben Zeitraum des Vorjahres"),
        Field("zwoelf", "Wert der letzten zwölf Monate: bei Zahlen das Mittel, „Ø 45,5“"),
        Field("ganzes", "Wert über alle Teams"),
        Field("verlauf", "kleines Bild der letzten 13 Monate", .markdown),
        Field("einordnung", "die Zeichen mit ihrer Regel, „üblich“, oder leer ohne Urteil", .markdown),
    ]

    /// The rules that apply to anything, each with rate, interval picture and comparisons, and the scale of the pictures.
    func fristen(_ cross: Cross, builder: inout PageBuilder) -> Value.Row {
        let ids = shownFristen(cross)
        let entries = ids.map { entry($0, cross) }
        let column = IntervalCell.Column(entries)
        return [
            "fristen": .list(zip(ids, entries).map { fristRow($0, cross, $1, column, &builder) }),
            "skala": .text(column.head),
            "ziel_im_bild": .flag(entries.contains { $0.target != nil }),
            "unsicherheit_im_bild": .flag(entries.contains { $0.interval != nil }),
        ]
    }

    static let fristen = [
        Field("fristen", "die Fristen, die im Zeitraum endeten", .list(fristFields)),
        Field("skala", "was die kleinen Bilder der Fristen zeigen, „50 bis 100 %“"),
        Field("ziel_im_bild", "ob eines dieser Bilder einen Zielwert zeigt", .flag),
        Field("unsicherheit_im_bild", "ob eines dieser Bilder eine Unsicherheit zeigt", .flag),
    ]

    private func shownFristen(_ cross: Cross) -> [FigureID] {
        office.fristen.indices.compactMap { index in
            let id = FigureID.frist(index)
            let earlier = [view.previous, view.lastYear].compactMap { $0?[id].nenner }.reduce(0, +)
            // A rule that never concerned anybody would only fill the page.
            if view.current[id].nenner == 0, earlier == 0 { return nil }
            if cross != .whole, view.current[id, cross].nenner == 0 { return nil }
            return id
        }
    }

    private func entry(_ id: FigureID, _ cross: Cross) -> DotInterval.Entry {
        let urteil = urteile[id, cross]
        return DotInterval.Entry(
            rate: urteil.value,
            interval: urteil.interval.map { Interval($0) },
            previous: (cross == .whole ? view.previous?[id] : view.current[id]) ?? .absent,
            target: urteil.zielwert,
            flag: nil
        )
    }

    private func fristRow(
        _ id: FigureID,
        _ cross: Cross,
        _ entry: DotInterval.Entry,
        _ column: IntervalCell.Column,
        _ builder: inout PageBuilder
    ) -> Value.Row {
        let urteil = urteile[id, cross]
        let value = urteil.value
        let name = view.catalogue[id]?.name ?? ""
        let picture = IntervalCell(
            id: "spanne-\(view.catalogue.names.text(id))",
            title: name,
            unit: "Reaktionen",
            now: view.column,
            before: cross == .whole ? view.previousColumn : "alle Teams",
            entry: entry,
            column: column
        ).draw()
        return [
            "name": .markdown(vermerk.linked(name, id, cross, view.current)),
            "wert": .text(value.text),
            "anteil": .text(value.shareText),
            "spanne": builder.cell(picture),
            "vorher": .text(view.previous.text(id, cross)),
            "vorjahr": .text(view.lastYear.text(id, cross)),
            "zwoelf": .text(view.lastTwelveText(id, cross)),
            "ganzes": .text(whole(view.current[id].text, id, cross)),
            "ziel": .text(urteil.zielwert.map { German.target($0) } ?? "–"),
            "einordnung": .markdown(urteil.markdown),
        ]
    }

    /// The value over all teams, with a mark of its own where it stands beside another.
    private func whole(_ text: String, _ id: FigureID, _ cross: Cross) -> String {
        cross == .whole ? text : vermerk.marked(text, id, .whole, view.current)
    }

    private static let fristFields: [Field] = [
        Field(
            "name",
            "Name der Frist als Verweis auf die Methodik, mit „(berichtigt)“, wenn ihre Zahl es ist",
            .markdown
        ),
        Field("wert", "eingehalten von fällig gewordenen, „36 von 44“"),
        Field("anteil", "Anteil in Prozent, ab 10 Fällen"),
        Field("spanne", "kleines Bild: Anteil mit Unsicherheit, Vergleich und Ziel", .markdown),
        Field("vorher", "im Zeitraum davor"),
        Field("vorjahr", "im selben Zeitraum des Vorjahres"),
        Field("zwoelf", "in den letzten zwölf Monaten"),
        Field("ganzes", "über alle Teams"),
        Field("ziel", "Zielwert aus der Konfiguration"),
        Field("einordnung", "die Zeichen mit ihrer Regel, „üblich“, oder leer ohne Urteil", .markdown),
    ]
}

extension Interval {
    init(_ range: ConfidenceInterval) { self.init(lower: range.lower, upper: range.upper) }
}
