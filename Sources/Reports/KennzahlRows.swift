internal import Analysis
internal import Charts
internal import Config
internal import Days
internal import German
internal import Templates

/// Rows of figures with their comparisons, trends and judgements; the same in every report.
struct KennzahlRows {
    let view: PeriodView
    let context: ReportContext

    struct Item {
        let id: String
        let name: String

        init(_ id: String, _ name: String) {
            self.id = id
            self.name = name
        }
    }

    var months: [Month] {
        view.months.map {
            let (year, month, _) = $0.zeitraum.von.civil
            return Month(year: year, month: month)
        }
    }

    func kind(_ id: String) -> Kennzahl.Kind {
        view.current.kennzahlen.place(of: id).map { view.current.kennzahlen.all[$0].kind } ?? .count
    }

    func text(_ figures: PeriodFigures?, _ id: String, _ dimension: Dimension) -> String {
        FigureText.text(figures?.figure(id, dimension), kind(id))
    }

    func cells(_ id: String, _ dimension: Dimension) -> [Cell] {
        view.months.map { FigureText.cell($0.figure(id, dimension), kind(id)) }
    }

    func zielwert(_ id: String) -> Double? { context.project.zielwerte.first { $0.kennzahl == id }?.anteil }

    /// One row: value, comparisons, the last 13 months as a small line, and what to think of it.
    func row(_ item: Item, _ dimension: Dimension, builder: inout PageBuilder) -> [String: Value] {
        let einordnung = Judge(view: view, context: context).einordnung(item.id, dimension)
        let picture = Sparkline(
            id: "verlauf-\(item.id)",
            title: item.name,
            unit: "",
            months: months,
            cells: cells(item.id, dimension),
            band: einordnung.band,
            target: zielwert(item.id),
            signal: einordnung.signalWord
        ).draw()
        return [
            "name": .text(item.name),
            "wert": .text(text(view.current, item.id, dimension)),
            "vorher": .text(text(view.previous, item.id, dimension)),
            "vorjahr": .text(text(view.lastYear, item.id, dimension)),
            "zwoelf": .text(view.lastTwelveText(item.id, dimension, sign: "Ø\u{A0}")),
            "ganzes": .text(text(view.current, item.id, .whole)),
            "verlauf": view.months.count > 1 ? builder.cell(picture) : .markdown("–"),
            "einordnung": .markdown(einordnung.markdown),
        ]
    }

    static let fields: [Field] = [
        Field("name", "Name der Kennzahl"),
        Field("wert", "Wert im Zeitraum, Quoten als „36 von 44“"),
        Field("vorher", "Wert im Zeitraum davor"),
        Field("vorjahr", "Wert im selben Zeitraum des Vorjahres"),
        Field("zwoelf", "Wert der letzten zwölf Monate: bei Zahlen das Mittel, „Ø 45,5“"),
        Field("ganzes", "Wert über alle Teams"),
        Field("verlauf", "kleines Bild der letzten 13 Monate", .markdown),
        Field("einordnung", "Signal, üblich, unter Ziel oder zu wenige Fälle", .markdown),
    ]

    /// The rules that apply to anything, each with rate, interval picture and comparisons.
    func fristen(_ dimension: Dimension, builder: inout PageBuilder) -> [Value.Row] {
        context.project.fristen.compactMap { frist in
            let id = "frist." + frist.id
            guard let figure = view.current.figure(id, dimension) else { return nil }
            let whole = view.current.figure(id, .whole)?.nenner ?? 0
            let earlier =
                (view.previous?.figure(id, .whole)?.nenner ?? 0) + (view.lastYear?.figure(id, .whole)?.nenner ?? 0)
            // A rule that never concerned anybody would only fill the page.
            if whole == 0, earlier == 0 { return nil }
            if dimension != .whole, figure.nenner == 0 { return nil }
            return fristRow(id, figure, dimension, &builder)
        }
    }

    private func fristRow(
        _ id: String,
        _ figure: Figure,
        _ dimension: Dimension,
        _ builder: inout PageBuilder
    ) -> Value.Row {
        let judge = Judge(view: view, context: context)
        let einordnung = judge.einordnung(id, dimension)
        let reference = dimension == .whole ? view.previous?.figure(id, .whole) : view.current.figure(id, .whole)
        let name = view.current.kennzahlen.place(of: id).map { view.current.kennzahlen.all[$0].name } ?? id
        let picture = IntervalCell(
            id: "spanne-\(id)",
            title: name,
            unit: "Reaktionen",
            now: view.column,
            before: dimension == .whole ? view.previousColumn : "alle Teams",
            entry: DotInterval.Entry(
                rate: FigureText.cell(figure, .rate),
                interval: judge.wilson(figure),
                previous: FigureText.cell(reference, .rate),
                target: zielwert(id),
                flag: nil
            )
        ).draw()
        return [
            "name": .text(name),
            "wert": .text(FigureText.text(figure, .rate)),
            "anteil": .text(FigureText.share(figure)),
            "spanne": builder.cell(picture),
            "vorher": .text(text(view.previous, id, dimension)),
            "vorjahr": .text(text(view.lastYear, id, dimension)),
            "zwoelf": .text(view.lastTwelveText(id, dimension)),
            "ganzes": .text(text(view.current, id, .whole)),
            "ziel": .text(zielwert(id).map { German.percent($0) } ?? "–"),
            "einordnung": .markdown(einordnung.markdown),
        ]
    }

    static let fristFields: [Field] = [
        Field("name", "Name der Frist"),
        Field("wert", "eingehalten von fällig gewordenen, „36 von 44“"),
        Field("anteil", "Anteil in Prozent, ab 10 Fällen"),
        Field("spanne", "kleines Bild: Anteil mit Unsicherheit, Vergleich und Ziel", .markdown),
        Field("vorher", "im Zeitraum davor"),
        Field("vorjahr", "im selben Zeitraum des Vorjahres"),
        Field("zwoelf", "in den letzten zwölf Monaten"),
        Field("ganzes", "über alle Teams"),
        Field("ziel", "Zielwert aus der Konfiguration"),
        Field("einordnung", "Signal, üblich, unter Ziel oder zu wenige Fälle", .markdown),
    ]
}

extension Value {
    typealias Row = [String: Value]
}
