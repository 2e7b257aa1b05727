internal import Charts
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import PageParts
internal import Pages
internal import Templates

/// The report to the Geschäftsführung: at most two printed pages, GA 4 (1).
struct GeschaeftsfuehrungReport: PageRecipe {
    let path: String
    let navigation: Navigation
    let front: Frontmatter
    let office: Office
    let view: PeriodView
    /// The judgements of the period, made once for all its pages.
    let urteile: Urteile
    /// As the end of the period knows them.
    let massnahmen: [MassnahmeView]
    /// What has changed since the report was published.
    let vermerk: Aenderungsvermerk
    /// The written assessment, as Markdown that is safe to set into a report; empty without one.
    let bewertung: String

    static let name = "geschaeftsfuehrung"
    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("kernaussagen", "die wichtigsten Aussagen, höchstens fünf", .list(Kernaussagen.fields)),
            Field("ohne_aussage", "der Satz, wenn keine Regel eine Kernaussage ergibt; sonst leer"),
            Field("zu_frueh", "ab wann es einen üblichen Rahmen gibt, solange es zu früh ist; sonst leer"),
            Field("kennzahlen", "die Kennzahlen des Zeitraums", .list(KennzahlRows.fields)),
            Field(
                "bereiche",
                "die Bereiche nebeneinander; leer, wenn sie nicht gezeigt werden",
                .list(OrtTabelle.fields)
            ),
            Field("spalte_frist", "Kopf der Spalte ihrer Abschlussfrist, „in 14 Tagen“"),
            Field("verlaeufe", "Bilder: Bestand und erste Abschlussfrist im Verlauf", .list(FigureFields.fields)),
            Field("verlaeufe_tabelle", "die Tabelle zu diesen Bildern", .markdown),
            Field("eingang_satz", "was eingegangen ist, in einem Satz"),
            Field("kritik", "Gründe für Kritik, nach Gruppen", .list(TopicTable.fields)),
            Field("kritik_satz", "welche Gründe ungewöhnlich oft genannt wurden, in einem Satz; leer ohne Urteil"),
            Field("lob_satz", "was gelobt wurde, nach Gruppen, in einem Satz; leer ohne Lob"),
            Field("anregung_satz", "was angeregt wurde, nach Gruppen, in einem Satz; leer ohne Anregungen"),
            Field("bewertung", "die schriftliche Bewertung; leer, wenn keine vorliegt", .markdown),
        ] + KennzahlRows.fristen + MassnahmenTable.fields("offene und kürzlich erledigte Maßnahmen")

    var template: String { "geschaeftsfuehrung.md" }

    func page() -> ReportPage {
        var builder = PageBuilder(stem: GeschaeftsfuehrungReport.name)
        let rows = KennzahlRows(view: view, office: office, urteile: urteile, vermerk: vermerk)
        let first = ClosingFrist.main(office, on: view.stand).prefix(1).map(\.id)
        let hasReserved = [view.current, view.previous].contains {
            ($0?[.schlusszeichnungVorbehalten].nenner ?? 0) > 0
        }
        let items: [FigureID] =
            [.eingang, .bestand, .bestandUeberfaellig] + first + [.dauerMedian, .folgequote]
            + (hasReserved ? [.schlusszeichnungVorbehalten] : [])
        let aussagen = Kernaussagen(view: view, office: office, urteile: urteile, massnahmen: massnahmen)
        var model = front.model(of: view, changed: vermerk.zeile(.whole, view, office))
        model["kernaussagen"] = aussagen.model
        model["ohne_aussage"] = .text(aussagen.ohneAussage)
        model["zu_frueh"] = .text(aussagen.zuFrueh)
        model["kennzahlen"] = .list(items.map { rows.row($0, .whole, builder: &builder) })
        let bereiche = OrtTabelle(view: view, office: office, urteile: urteile, vermerk: vermerk, targetsOnly: true)
        model["bereiche"] = .list(
            office.zeigtBereiche ? bereiche.rows(office.bereiche.indices.map { .bereich($0) }) : []
        )
        model["spalte_frist"] = .text(bereiche.spalte)
        model.merge(rows.fristen(.whole, builder: &builder)) { $1 }
        let table = MassnahmenTable(office: office, massnahmen: massnahmen)
        model.merge(table.model(limit: MassnahmenTable.mostForGeschaeftsfuehrung)) { $1 }
        let charts = Verlaeufe.main(view, office, urteile)
        let course = builder.group(charts.charts(), caption: "Verläufe je Monat", table: charts.table)
        (model["verlaeufe"], model["verlaeufe_tabelle"]) = (course.pictures, course.table)
        model["eingang_satz"] = .text(EingangChart(view: view).sentence)
        let topics = TopicTable(view: view, office: office, urteile: urteile, vermerk: vermerk)
        model["kritik"] = .list(topics.rows(.kritik, .whole, limit: 3, builder: &builder))
        model["kritik_satz"] = .text(topics.signale)
        model["lob_satz"] = .text(topics.lobSatz(.whole))
        model["anregung_satz"] = .text(topics.anregungSatz)
        model["bewertung"] = .markdown(bewertung)
        return builder.page(path, template: template, model, navigation, view)
    }
}
