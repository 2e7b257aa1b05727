internal import Figures
internal import Judgement
internal import Pages
internal import Templates

/// One page in large type, for the table and for the wall: decisions to fill in, the two charts that matter most, the
/// open Maßnahmen.
struct TischvorlageReport: PageInputs {
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

    static let name = "tischvorlage"
    /// So many decisions fit on one page beside the charts; the others stand in the report.
    private static let mostDecisions = 8

    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("entscheidungen", "was zu entscheiden ist, je Zeile ein Punkt", .list(Entscheidungen.fields)),
            Field("weitere", "wie viele Entscheidungen nur im Bericht stehen; leer, wenn keine"),
            Field("bilder", "Bilder: Bestand und erste Abschlussfrist", .list(FigureFields.fields)),
            Field("bilder_tabelle", "die Tabelle zu diesen Bildern", .markdown),
            Field("massnahmen", "offene Maßnahmen", .list(MassnahmenTable.fields)),
        ]

    func page() -> ReportPage {
        var builder = PageBuilder(stem: TischvorlageReport.name)
        let decisions = Entscheidungen(view: view, office: office, urteile: urteile, massnahmen: massnahmen).rows()
        let charts = Verlaeufe.main(view, office, urteile)
        var model = front.model(of: view, changed: vermerk.zeile(.whole, view, office))
        model["entscheidungen"] = .list(Array(decisions.prefix(TischvorlageReport.mostDecisions)))
        let more = decisions.count - TischvorlageReport.mostDecisions
        model["weitere"] = .text(more > 0 ? String(more) : "")
        let course = builder.group(charts.charts(), caption: "Verläufe je Monat", table: charts.table)
        (model["bilder"], model["bilder_tabelle"]) = (course.pictures, course.table)
        model["massnahmen"] = .list(
            MassnahmenTable(office: office, massnahmen: massnahmen.filter(\.isOpen)).rows(limit: 6)
        )
        return builder.page(path, template: "tischvorlage.md", model, navigation, view)
    }
}
