internal import Charts
internal import CommonMark
internal import Config
internal import Days
internal import Diagnostics
internal import Files
internal import German
internal import Markup
internal import PageParts
internal import Pages
internal import Reports
internal import Templates

/// Makes the HTML of a page around its Markdown: pictures in place, the layout around it.
struct SiteFrame: Hashable, Sendable, Encodable {
    private let frame: Frame
    private let foot: String

    init(_ project: Project, logo: String?) {
        frame = Frame(
            einrichtung: project.einrichtung,
            pages: ["index", "methodik", "datenqualitaet", "handbuch", "barrierefreiheit"],
            hasArchive: true,
            logo: logo
        )
        foot = [
            project.geschaeftszeichen.map { "Geschäftszeichen " + $0 } ?? "", project.vertraulichkeit,
            project.beispieldaten ? "Beispieldaten" : "",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Of the edition for everybody: no Geschäftszeichen, nothing confidential.
    init(intranet einrichtung: String, isSample: Bool, logo: String?) {
        frame = Frame(
            einrichtung: einrichtung,
            pages: ["index", "methodik", "ablauf", "barrierefreiheit"],
            hasArchive: true,
            logo: logo
        )
        foot = isSample ? "Beispieldaten" : ""
    }

    func html(_ page: ReportPage, markdown: [UInt8], templates: TemplateSet) throws(Failure) -> [UInt8] {
        var figures: [String: CommonMark.Figure] = [:]
        for chart in page.charts {
            figures[page.file(of: chart)] = CommonMark.Figure(
                chart.drawing,
                id: chart.id,
                isTimeSeries: chart.isTimeSeries,
                isHalf: chart.isHalf,
                isNarrow: chart.isNarrow
            )
        }
        for (key, picture) in page.cellPictures { figures[key] = CommonMark.Figure(picture) }
        let written = CommonMark.page(markdown, figures: figures)
        let content =
            page.sections.map {
                CommonMark.Page(heading: written.heading, title: written.title, lead: written.lead, html: $0)
            } ?? written
        let period = page.navigation.period.map { " · " + $0 } ?? ""
        let stand = page.stand.isEmpty ? [] : ["Stand " + page.stand]
        let framed = FramedPage(
            path: page.path,
            content: content,
            navigation: page.navigation,
            druckkopf: "Kundenreaktionsmanagement\(period)",
            druckfuss: (stand + [foot]).filter { !$0.isEmpty }.joined(separator: " · "),
            fuss: []
        )
        return try frame.bytes(framed, templates: templates)
    }
}
