internal import Figures
internal import German
internal import Judgement
internal import PageParts
internal import Pages
internal import Templates

/// One page in large type, for the table and for the wall: decisions to fill in, the two charts that matter most, the
/// open Maßnahmen.
struct TischvorlageReport: PageRecipe {
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
    /// So many decisions and Maßnahmen fit on one page beside the charts; the others stand in the report.
    private static let (mostDecisions, mostMassnahmen) = (8, 6)
    /// The lines of large type that they may take: of letters in a line of each column, at a guess from its width.
    private static let (decisionLines, measureLines) = (19, 8)

    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("entscheidungen", "was zu entscheiden ist, je Zeile ein Punkt", .list(Entscheidungen.fields)),
            Field(
                "weitere",
                "wie viele Entscheidungen nur im Bericht stehen, „Drei weitere Punkte stehen“; leer, wenn keine"
            ),
            Field("bilder", "Bilder: Bestand und erste Abschlussfrist", .list(FigureFields.fields)),
            Field("bilder_tabelle", "die Tabelle zu diesen Bildern", .markdown),
        ] + MassnahmenTable.fields("offene Maßnahmen")

    var template: String { "tischvorlage.md" }

    func page() -> ReportPage {
        var builder = PageBuilder(stem: TischvorlageReport.name)
        let decisions = Entscheidungen(view: view, office: office, urteile: urteile, massnahmen: massnahmen).rows()
        let charts = Verlaeufe.main(view, office, urteile)
        var model = front.model(of: view, changed: vermerk.zeile(.whole, view, office))
        let shown = TischvorlageReport.fitting(decisions, ["ort": 16, "lage": 31], TischvorlageReport.decisionLines)
            .prefix(TischvorlageReport.mostDecisions)
        model["entscheidungen"] = .list(Array(shown))
        let more = decisions.count - shown.count
        model["weitere"] = .text(
            more > 1 ? "\(German.number(more)) weitere Punkte stehen" : more == 1 ? "Ein weiterer Punkt steht" : ""
        )
        let course = builder.group(charts.charts(), caption: "Verläufe je Monat", table: charts.table)
        (model["bilder"], model["bilder_tabelle"]) = (course.pictures, course.table)
        let open = MassnahmenTable(office: office, massnahmen: massnahmen.filter(\.isOpen))
        let measures = TischvorlageReport.fitting(
            open.rows(),
            ["titel": 36, "verantwortlich": 28],
            TischvorlageReport.measureLines
        ).prefix(TischvorlageReport.mostMassnahmen)
        model.merge(open.model(limit: measures.count)) { $1 }
        return builder.page(path, template: template, model, navigation, view)
    }

    /// The first rows that fit into so many lines, at least three.
    ///
    /// - Parameter letters: how many of them a line of the column holds.
    private static func fitting(_ rows: [Value.Row], _ letters: [String: Int], _ lines: Int) -> [Value.Row] {
        var used = 0
        let fits = rows.prefix { row in
            used +=
                letters.map { column, most in
                    guard case .text(let text)? = row[column] else { return 1 }
                    return max(1, (text.count + most - 1) / most)
                }.max() ?? 1
            return used <= lines
        }
        return Array(rows.prefix(max(3, fits.count)))
    }
}
