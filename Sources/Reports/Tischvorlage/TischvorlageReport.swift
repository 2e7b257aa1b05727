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
    private static let (decisionLines, measureLines) = (17, 7)

    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("entscheidungen", "was zu entscheiden ist, je Zeile ein Punkt", .list(Entscheidungen.fields)),
            Entscheidungen.ohne,
            Field(
                "weitere",
                "wie viele Punkte im Bericht einzeln stehen, „Einzeln stehen die 19 Punkte“; leer, wenn alle hier stehen"
            ),
            Field("bilder", "Bilder: Bestand und erste Abschlussfrist", .list(FigureFields.fields)),
            Field("bilder_tabelle", "die Tabelle zu diesen Bildern", .markdown),
            Field("massnahmen_im_anhang", "wahr, wenn die weiteren Maßnahmen nur im Anhang stehen", .flag),
        ] + MassnahmenTable.fields("offene Maßnahmen")

    var template: String { "tischvorlage.md" }

    func page() -> ReportPage {
        var builder = PageBuilder(stem: TischvorlageReport.name)
        let (decisions, weitere) = decisions
        let charts = Verlaeufe.main(view, office, urteile)
        var model = front.model(of: view, changed: vermerk.zeile(.whole, view, office))
        model["entscheidungen"] = .list(decisions)
        model["nichts_zu_entscheiden"] = .text(Entscheidungen.nichts(office))
        model["weitere"] = .text(weitere)
        let course = builder.group(charts.charts(), caption: "Verläufe je Monat", table: charts.table)
        (model["bilder"], model["bilder_tabelle"]) = (course.pictures, course.table)
        let open = MassnahmenTable(office: office, massnahmen: massnahmen.filter(\.isOpen))
        let measures = TischvorlageReport.fitting(
            open.rows(),
            ["titel": 34, "verantwortlich": 27],
            TischvorlageReport.measureLines
        ).prefix(TischvorlageReport.mostMassnahmen)
        model.merge(open.model(limit: measures.count)) { $1 }
        // The Anhang has them where the meeting's report shows only some.
        let all = MassnahmenTable(office: office, massnahmen: massnahmen).shown.count
        model["massnahmen_im_anhang"] = .flag(all > MassnahmenTable.most)
        return builder.page(path, template: template, model, navigation, view)
    }

    /// Every point; where the page has no room for all, the whole office in one row a kind, and how many points that are.
    private var decisions: (rows: [Value.Row], weitere: String) {
        let all = Entscheidungen(view: view, office: office, urteile: urteile, massnahmen: massnahmen).rows()
        func fit(_ rows: [Value.Row]) -> [Value.Row] {
            Array(
                TischvorlageReport.fitting(rows, ["ort": 15, "lage": 29], TischvorlageReport.decisionLines)
                    .prefix(TischvorlageReport.mostDecisions)
            )
        }
        if fit(all).count == all.count { return (all, "") }
        let whole = Bereichslage(view: view, office: office, urteile: urteile, massnahmen: massnahmen).ganzesHaus()
        return (fit(Bereichslage.ohneEingang(view) + whole), "Einzeln stehen die \(German.number(all.count)) Punkte")
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
