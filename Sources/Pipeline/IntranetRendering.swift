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
enum IntranetRendering {
    static func render(_ source: IntranetSource, _ templates: TemplateFiles) throws(Failure) -> [SiteFile] {
        let project = source.project
        let writer = EditionWriter(
            edition: .intranet,
            templates: templates.set,
            frame: SiteFrame(intranet: project.einrichtung, isSample: source.isSample)
        )
        let pages = IntranetSet(
            einrichtung: project.einrichtung,
            kontakt: project.kontakt,
            links: project.links,
            isSample: source.isSample,
            kommentar: source.kommentar,
            history: source.history
        )
        var files = writer.assets(templates)
        for page in pages.fixedPages { files += try writer.files(page.page()) }
        for period in pages.periods {
            if let page = pages.page(of: period) { files += try writer.files(page.page()) }
            guard let figures = source.history.figures(of: period) else { continue }
            files.append(writer.file("berichte/\(period.id)/kennzahlen.json", IntranetFile.json(figures)))
            files.append(writer.file("berichte/\(period.id)/kennzahlen.csv", IntranetFile.csv(figures)))
        }
        let months = source.history.releases.filter { !$0.isWithdrawn }.map(\.month.id)
        return files + [writer.manifest(.releases(months, rundung: RoundedCount.step), files)]
    }
}
