internal import Analysis
internal import Charts
internal import Config
internal import Days
internal import German
internal import Pages
internal import Schema
internal import Templates

/// The report to the Geschäftsführung: at most two printed pages, GA 4 (1).
struct GeschaeftsfuehrungReport {
    let view: PeriodView
    let context: ReportContext

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

    func page(path: String, navigation: Navigation) -> ReportPage {
        var builder = PageBuilder(stem: GeschaeftsfuehrungReport.name)
        let rows = KennzahlRows(view: view, context: context)
        let items: [KennzahlRows.Item] =
            [
                .init("eingang", "Eingang"), .init("bestand", "Bestand \(view.atEnd)"),
                .init("bestand.ueberfaellig", "davon über der Frist"),
            ]
            + ClosingFristen.main(context.project, on: view.zeitraum.stand).prefix(1).map {
                .init($0.id, "Abschluss \($0.within)")
            }
            + [
                .init("bearbeitungsdauer.median", "Mittlere Dauer bis zum Abschluss"),
                .init("folgequote", "Folgequote nach \(context.project.folgeBeobachtungTage)\u{A0}Tagen"),
            ]
        var model = Frontmatter(context: context).model(title: view.title, stand: German.date(view.zeitraum.stand))
        model.merge(Comparison(view: view).model) { first, _ in first }
        model["kernaussagen"] = Kernaussagen(view: view, context: context).model
        model["kennzahlen"] = .list(items.map { rows.row($0, .whole, builder: &builder) })
        model["fristen"] = .list(rows.fristen(.whole, builder: &builder))
        model["massnahmen"] = .list(MassnahmenTable(context: context, view: view).rows(limit: 5))
        model["eingang"] = builder.figure(
            EingangChart(view: view, context: context).draw(),
            caption: "Eingang je Monat nach Art"
        )
        model["anliegen"] = .list(
            TopicTable(view: view, context: context).rows(
                .whole,
                limit: GeschaeftsfuehrungReport.topicRows,
                builder: &builder
            )
        )
        model["bewertung"] = .markdown(
            context.kommentare["\(view.zeitraum.period.id)/\(GeschaeftsfuehrungReport.name)"] ?? ""
        )
        return ReportPage(
            path: path,
            template: "geschaeftsfuehrung.md",
            model: model,
            charts: builder.charts,
            cellPictures: builder.cellPictures,
            navigation: navigation,
            stand: German.date(view.zeitraum.stand)
        )
    }
}

/// The heads of the columns that compare.
struct Comparison {
    let view: PeriodView

    static let fields: [Field] = [
        Field("spalte", "Kopf der Spalte mit den Werten des Zeitraums"),
        Field("spalte_vorher", "Kopf der Spalte mit dem Zeitraum davor"),
        Field("spalte_vorjahr", "Kopf der Spalte mit dem Vorjahr"),
        Field("im_zeitraum", "„im Oktober 2026“"),
        Field("am_ende", "„am Monatsende“"),
        Field("vergleich", "wahr, wenn der Zeitraum ganz ist und mit dem davor verglichen wird", .flag),
        Field("vergleich_vorjahr", "wahr, wenn auch mit dem Vorjahr verglichen wird", .flag),
        Field("vergleich_zwoelf", "wahr, wenn auch mit den letzten zwölf Monaten verglichen wird", .flag),
        Field("mittel_je", "worauf sich ein Mittel der zwölf Monate bezieht: „Monat“ oder „Quartal“"),
    ]

    var model: [String: Value] {
        [
            "spalte": .text(view.column), "spalte_vorher": .text(view.previousColumn),
            "spalte_vorjahr": .text(view.lastYearColumn), "im_zeitraum": .text(view.inPeriod),
            "am_ende": .text(view.atEnd), "vergleich": .flag(!view.zeitraum.isPartial),
            "vergleich_vorjahr": .flag(!view.zeitraum.isPartial && view.zeitraum.period.kind != .year),
            "vergleich_zwoelf": .flag(view.lastTwelve != nil), "mittel_je": .text(view.meanUnit),
        ]
    }
}

/// What a template may say of a figure.
enum FigureFields {
    static let fields: [Field] = [
        Field("botschaft", "die Aussage des Bildes"),
        Field("beschreibung", "was das Bild zeigt, in Worten"),
        Field("datei", "Dateiname des Bildes neben der Seite"),
        Field("leer", "wahr, wenn es nichts zu zeichnen gibt", .flag),
        Field("tabelle", "die Tabelle zum Bild, mit Überschrift", .markdown),
    ]
}
