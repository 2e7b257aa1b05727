internal import Charts
internal import CommonMark
internal import Diagnostics
internal import PageParts
internal import Templates

/// Turns a page of one edition into its files.
struct PageRendering: Sendable {
    let templates: TemplateSet
    let frame: SiteFrame

    /// The page in both forms, and its pictures: names below the page's folder, and bytes.
    func files(_ page: ReportPage) throws(Failure) -> [(name: String, bytes: [UInt8])] {
        let markdown = CommonMark.tidied(try templates.bytes(page.template, page.model))
        let html = try frame.html(page, markdown: markdown, templates: templates)
        return [(page.name + ".md", markdown), (page.name + ".html", html)]
            + page.charts.filter { !$0.isEmpty }.map { (page.file(of: $0), $0.fileBytes) }
    }

    /// Makes the first page of every kind, and so finds what only shows when a page is made.
    func prove(_ pages: some Sequence<any PageInputs>, _ known: inout Set<String>) throws(Failure) {
        for page in pages where known.insert(page.template).inserted { _ = try files(page.page()) }
    }
}
