import Assets
import Charts
import CommonMark
import Days
import Intranet
import Markup
import PageParts
import Pages
import Releases
import Templates

/// An edition as files by their path, made with the built-in templates as the pipeline does it.
struct Ausgabe {
    let pages: [ReportPage]
    private(set) var files: [String: String] = [:]

    static let templates: Result<TemplateSet, any Error> = Result {
        let suffix = ".mustache"
        let sources = Assets.all.filter { $0.name.hasSuffix(suffix) }.map {
            TemplateSource(name: String($0.name.dropLast(suffix.count)), file: $0.name, text: $0.text)
        }
        let shared = ["ablauf.md": AblaufPage.fields, "barrierefreiheit.md": BarrierefreiheitPage.fields]
            .mapValues { Presence.add(to: $0) }
        let shapes = IntranetSet.shapes.merging(shared) { own, _ in own }
        return try TemplateSet(
            sources: sources,
            shapes: shapes.merging([Frame.template: Frame.fields]) { own, _ in own }
        )
    }

    init(_ set: IntranetSet, _ history: ReleaseHistory) throws {
        pages = (set.fixedPages + set.periods.compactMap { set.page(of: $0) }).map { $0.page() }
        let templates = try Ausgabe.templates.get()
        let frame = Frame(
            einrichtung: "Jobcenter Musterstadt",
            pages: ["index", "methodik", "barrierefreiheit"],
            hasArchive: true
        )
        for page in pages {
            let markdown = CommonMark.tidied(try templates.render(page.template, page.model))
            var figures: [String: CommonMark.Figure] = [:]
            let folder = page.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
            for chart in page.charts {
                figures[page.file(of: chart)] = CommonMark.Figure(
                    chart.drawing,
                    id: chart.id,
                    isTimeSeries: chart.isTimeSeries,
                    isHalf: chart.isHalf,
                    isNarrow: chart.isNarrow
                )
                files[folder + page.file(of: chart)] = chart.file()
            }
            let framed = FramedPage(
                path: page.path,
                content: CommonMark.page(markdown, figures: figures),
                navigation: page.navigation,
                druckkopf: "Kundenreaktionsmanagement" + (page.navigation.period.map { " · " + $0 } ?? ""),
                druckfuss: page.stand.isEmpty ? "" : "Stand " + page.stand
            )
            files[page.path + ".md"] = markdown
            files[page.path + ".html"] = try frame.html(framed, templates: templates)
        }
        for period in set.periods {
            guard let figures = history.figures(of: period) else { continue }
            files["berichte/\(period.id)/kennzahlen.json"] = IntranetFile.json(figures)
            files["berichte/\(period.id)/kennzahlen.csv"] = IntranetFile.csv(figures)
        }
    }

    /// - Parameter kommentar: as in `kommentare/intranet.md`.
    init(_ releases: [Release], kommentar: String = "") throws {
        let history = ReleaseHistory(releases)
        let set = IntranetSet(
            einrichtung: "Jobcenter Musterstadt",
            kontakt: nil,
            links: [],
            isSample: true,
            kommentar: kommentar,
            history: history
        )
        try self.init(set, history)
    }

    /// The Markdown of a page, its narrow and unbroken spaces as plain ones.
    func text(_ path: String) -> String {
        (files[path + ".md"] ?? "").replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    func text(of period: String) -> String { text("berichte/\(period)/kundenreaktionen") }
}
