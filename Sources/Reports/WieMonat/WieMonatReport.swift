internal import Days
internal import Figures
internal import German
internal import Judgement
internal import PageParts
internal import Pages
internal import Templates

/// In place of a report on a quarter or year with data of one month only: where the month's report is, and how the
/// figures compare with the period's own past, which the month's report does not say.
struct WieMonatReport: PageRecipe {
    let path: String
    let navigation: Navigation
    let front: Frontmatter
    let office: Office
    let view: PeriodView
    /// The month that has the same figures.
    let month: Period
    /// How the report is called among those of its period.
    let bericht: String
    /// A team, a Bereich, or the whole office.
    let cross: Cross
    /// What has changed since the report was published.
    let vermerk: Aenderungsvermerk
    /// The written assessment, as Markdown that is safe to set into a report; empty without one.
    let bewertung: String

    /// As the reports are headed that are called otherwise in links.
    static let headings = [
        GeschaeftsfuehrungReport.name: "Bericht an die Geschäftsführung",
        FuehrungskraefteReport.name: "Führungskräftebesprechung",
    ]

    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("bericht", "Name des Berichts"),
            Field(
                "satz",
                "dass der Zeitraum nur aus einem Monat besteht, mit dem Verweis auf dessen Bericht",
                .markdown
            ),
            Field("kennzahlen", "die Kennzahlen des Zeitraums", .list(WieMonatReport.rowFields)),
            Field("bewertung", "die schriftliche Bewertung; leer, wenn keine vorliegt", .markdown),
        ]

    /// Those of a table of counts, with the name as a link.
    private static let rowFields: [Field] =
        [
            Field(
                "name",
                "Name der Kennzahl als Verweis auf die Methodik, mit „(berichtigt)“, wenn sie es ist",
                .markdown
            )
        ]
        + CountTable.fields.filter { $0.name != "name" }

    var template: String { "wie-monat.md" }

    func page() -> ReportPage {
        let first = ClosingFrist.main(office, on: view.stand).prefix(1).map(\.id)
        let items: [FigureID] =
            [.eingang, .erledigt, .bestand, .bestandUeberfaellig] + first + [.dauerMedian, .folgequote]
        let names = KennzahlNamen(view: view, office: office)
        var model = front.model(of: view, changed: vermerk.zeile(cross, view, office))
        model["bericht"] = .text(bericht)
        model["satz"] = .markdown(satz)
        let rows = CountTable(view: view, vermerk: vermerk).rows(items.map { (names[$0], $0, cross) }, sum: nil)
        model["kennzahlen"] = .list(
            zip(items, rows).map { id, row in
                let name = vermerk.linked(names[id], id, cross, view.current)
                return row.merging(["name": .markdown(name)]) { $1 }
            }
        )
        model["bewertung"] = .markdown(bewertung)
        return PageBuilder(stem: stem).page(path, template: template, model, navigation, view)
    }

    private var stem: String { String(path.split(separator: "/").last ?? "") }

    private var satz: String {
        let own = view.zeitraum
        let isYear = own.period.kind == .year
        let name = own.period.title
        let reason =
            month.von == own.von
            ? "\(isYear ? "Das Jahr \(name)" : "Das \(name)") besteht bis zum \(German.date(own.stand)) nur aus dem "
                + "\(month.title); seine Zahlen sind die des Monats."
            : "Die Daten beginnen im \(month.title); die Zahlen "
                + "\(isYear ? "des Jahres \(name)" : "des \(name.replacing("Quartal", with: "Quartals"))") "
                + "sind die dieses Monats."
        let link = MarkdownEscape.escape("\(bericht) · \(month.title)")
        return "\(reason) Alles Weitere steht unter [\(link)](../\(month.id)/\(stem).md)."
    }
}
