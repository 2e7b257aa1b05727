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
        return [edition] + pages(source).periods.map { "\(edition)/berichte/\($0.id)" }
    }

    static func write(_ source: IntranetSource, _ templates: TemplateFiles, to site: SiteWriter) throws(Failure) {
        let pages = pages(source)
        let writer = EditionWriter(edition: .intranet, site: site, rendering: rendering(source, templates))
        try writer.writeAssets(templates)
        let root = try writer.folder("")
        for page in pages.fixedPages { try writer.write(page.page(), in: root) }
        for period in pages.periods {
            let folder = try writer.folder("berichte/\(period.id)")
            if let page = pages.page(of: period) { try writer.write(page.page(), in: folder) }
            guard let figures = source.history.figures(of: period) else { continue }
            try writer.write("kennzahlen.json", IntranetFile.json(figures), in: folder)
            try writer.write("kennzahlen.csv", IntranetFile.csv(figures), in: folder)
        }
        let months = source.history.releases.filter { !$0.isWithdrawn }.map(\.month.id)
        try writer.writeManifest(.releases(months, rundung: RoundedCount.step))
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
