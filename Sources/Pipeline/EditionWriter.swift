internal import Charts
internal import Commands
internal import CommonMark
internal import Config
internal import Diagnostics
internal import Markup
internal import PageParts
internal import Site
internal import Templates

/// Turns the pages of one edition into its files.
struct EditionWriter: Sendable {
    let edition: Ausgabe
    let templates: TemplateSet
    let frame: SiteFrame

    func file(_ path: String, _ text: String) -> SiteFile {
        SiteFile(path: "\(edition.rawValue)/\(path)", bytes: Array(text.utf8))
    }

    /// The stylesheet, and the office's logo when there is one.
    func assets(_ files: TemplateFiles) -> [SiteFile] {
        files.assets.map { SiteFile(path: "\(edition.rawValue)/\($0.name)", bytes: $0.bytes) }
    }

    /// The page in both forms, and its pictures.
    func files(_ page: ReportPage) throws(Failure) -> [SiteFile] {
        let markdown = CommonMark.tidied(try templates.render(page.template, page.model))
        let html = try frame.html(page, markdown: markdown, templates: templates)
        let folder = page.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        return [file(page.path + ".md", markdown), file(page.path + ".html", html)]
            + page.charts.filter { !$0.isEmpty }.map { file(folder + page.file(of: $0), $0.file()) }
    }

    func manifest(_ basis: Manifest.Basis, _ files: [SiteFile]) -> SiteFile {
        Manifest(tool: "krm \(Release.version)", edition: edition.rawValue, basis: basis, files: files).file
    }
}
