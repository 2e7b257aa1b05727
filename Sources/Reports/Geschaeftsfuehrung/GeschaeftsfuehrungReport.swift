internal import Charts
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Pages
internal import Templates

/// The report to the Geschäftsführung: at most two printed pages, GA 4 (1).
struct GeschaeftsfuehrungReport: PageInputs {
    let path: String
    let navigation: Navigation
    let front: Frontmatter
    let office: Office
    let view: PeriodView
    /// As the end of the period knows them.
    let massnahmen: [MassnahmeView]
    /// The written assessment, as Markdown that is safe to set into a report; empty without one.
    let bewertung: String

    static let name = "geschaeftsfuehrung"
    /// Topics shown one by one; the others are summed up.
    private static let topicRows = 6

    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("kernaussagen", "die wichtigsten Aussagen, höchstens fünf", .list(Kernaussagen.fields)),
            Field("kennzahlen", "die Kennzahlen des Zeitraums", .list(KennzahlRows.fields)),
            Field("fristen", "die Fristen, die im Zeitraum endeten", .list(KennzahlRows.fristFields)),
            Field("massnahmen", "offene und kürzlich erledigte Maßnahmen", .list(MassnahmenTable.fields)),
            Field("eingang", "Bild: Eingang je Monat nach Art", .object(FigureFields.fields)),
            Field("anliegen", "Anliegen nach Häufigkeit", .list(TopicTable.fields)),
            Field("bewertung", "die schriftliche Bewertung; leer, wenn keine vorliegt", .markdown),
        ]

    func page() -> ReportPage {
        var builder = PageBuilder(stem: GeschaeftsfuehrungReport.name)
        let rows = KennzahlRows(view: view, office: office)
        let items: [KennzahlRows.Item] =
            [
                .init(.eingang, "Eingang"), .init(.bestand, "Bestand \(view.atEnd)"),
                .init(.bestandUeberfaellig, "davon über der Frist"),
            ]
            + ClosingFrist.main(office, on: view.stand).prefix(1).map {
                .init($0.id, "Abschluss \($0.within)")
            }
            + [
                .init(.dauerMedian, "Mittlere Dauer bis zum Abschluss"),
                .init(.folgequote, "Folgequote nach \(office.folgeBeobachtungTage)\u{A0}Tagen"),
            ]
        var model = front.model(of: view)
        model["kernaussagen"] = Kernaussagen(view: view, office: office, massnahmen: massnahmen).model
        model["kennzahlen"] = .list(items.map { rows.row($0, .whole, builder: &builder) })
        model["fristen"] = .list(rows.fristen(.whole, builder: &builder))
        model["massnahmen"] = .list(MassnahmenTable(office: office, massnahmen: massnahmen).rows(limit: 5))
        model["eingang"] = builder.figure(
            EingangChart(view: view).draw(),
            caption: "Eingang je Monat nach Art"
        )
        model["anliegen"] = .list(
            TopicTable(view: view, office: office).rows(
                .whole,
                limit: GeschaeftsfuehrungReport.topicRows,
                builder: &builder
            )
        )
        model["bewertung"] = .markdown(bewertung)
        return builder.page(path, template: "geschaeftsfuehrung.md", model, navigation, view)
    }
}
