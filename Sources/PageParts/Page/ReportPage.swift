package import Charts
package import Markup
package import Pages
package import Templates

/// One page before it is written: the template, the values for it, and the pictures that it shows.
package struct ReportPage: Sendable {
    /// Relative to the edition's folder, without its ending: `berichte/2026-10/team-501`.
    package let path: String
    /// The template's name, such as `team.md`.
    package let template: String
    package let model: Value.Row
    /// Charts that stand as figures; each is also a file of its own beside the Markdown.
    package let charts: [Chart]
    /// Small pictures for table cells, by the link target that stands for them in the Markdown.
    package let cellPictures: [String: MarkupWriter]
    package let navigation: Navigation
    /// The last day that the page sees, `31.10.2026`; empty for pages that do not depend on the data.
    package let stand: String
    /// What stands in the page in place of the Markdown's sections, such as a form; nil for most.
    package let sections: Markup?

    package init(
        path: String,
        template: String,
        model: Value.Row,
        charts: [Chart] = [],
        cellPictures: [String: MarkupWriter] = [:],
        navigation: Navigation,
        stand: String,
        sections: Markup? = nil
    ) {
        self.path = path
        self.template = template
        self.model = Presence.add(to: model)
        self.charts = charts
        self.cellPictures = cellPictures
        self.navigation = navigation
        self.stand = stand
        self.sections = sections
    }

    /// The page's file name without its ending.
    package var name: String { String(path.split(separator: "/").last ?? "") }

    /// The file name of a chart, beside the page.
    package func file(of chart: Chart) -> String { "\(name)-\(chart.id).svg" }
}
