internal import CommonMark
internal import Config
internal import Days
internal import Diagnostics
internal import Files
internal import Intranet
internal import PageParts
internal import Releases
internal import Site

/// Turns releases into the files of the edition `intranet`, without sight of exports or figures.
///
/// Its manifest tells nothing of what a page was made from, so every build makes all its pages; equal files stay.
enum IntranetRendering {
    /// The folders that its files lie in, below the output.
    static func folders(_ source: IntranetSource) -> [String] {
        let edition = Ausgabe.intranet.rawValue
        return [edition] + pages(source).periods.map { "\(edition)/\(folder($0))" }
    }

    static func write(_ source: IntranetSource, _ templates: TemplateFiles, to site: SiteWriter) throws(Failure) {
        let months = source.history.releases.filter { !$0.isWithdrawn }.map(\.month.id)
        try EditionWriter(contents(source, templates), to: site)
            .write(.releases(months, rundung: RoundedCount.step), jobs: 1)
    }

    /// All its files: the fixed pages, and those of each shown period.
    static func contents(_ source: IntranetSource, _ templates: TemplateFiles) -> EditionContents {
        let pages = pages(source)
        let rendering = rendering(source, templates)
        let periods = Dictionary(uniqueKeysWithValues: pages.periods.map { (folder($0), $0) })
        return EditionContents(
            edition: .intranet,
            rendering: rendering,
            assets: templates.assets,
            folders: [""] + pages.periods.map(folder)
        ) { path in
            guard let period = periods[path] else { return pages.fixedPages.map { piece($0, rendering) } }
            return (pages.page(of: period).map { [piece($0, rendering)] } ?? [])
                + (source.history.figures(of: period).map { [piece($0)] } ?? [])
        }
    }

    /// Renders one page of each kind, and writes nothing.
    static func prove(_ source: IntranetSource, _ templates: TemplateFiles) throws(Failure) {
        let pages = pages(source)
        let rendering = rendering(source, templates)
        var known: Set<String> = []
        try rendering.prove(pages.fixedPages, &known)
        for period in pages.periods.suffix(1) {
            if let page = pages.page(of: period) { try rendering.prove([page], &known) }
        }
    }

    private static func folder(_ period: Period) -> String { "berichte/\(period.id)" }

    private static func piece(_ page: some PageInputs, _ rendering: PageRendering) -> Piece {
        let stem = String(page.path.split(separator: "/").last ?? "")
        return Piece(stem, isPage: true) { () throws(Failure) in try rendering.files(page.page()) }
    }

    private static func piece(_ figures: ReleasedPeriod) -> Piece {
        Piece("kennzahlen") {
            [
                ("kennzahlen.json", Array(IntranetFile.json(figures).utf8)),
                ("kennzahlen.csv", Array(IntranetFile.csv(figures).utf8)),
            ]
        }
    }

    private static func pages(_ source: IntranetSource) -> IntranetSet {
        let project = source.project
        return IntranetSet(
            einrichtung: project.einrichtung,
            kontakt: project.kontakt,
            links: project.links,
            isSample: source.isSample,
            kommentar: source.kommentar,
            history: source.history
        )
    }

    private static func rendering(_ source: IntranetSource, _ templates: TemplateFiles) -> PageRendering {
        let frame = SiteFrame(
            intranet: source.project.einrichtung,
            isSample: source.isSample,
            logo: templates.logo
        )
        return PageRendering(templates: templates.set, frame: frame)
    }
}
