package import Charts
package import Markup
package import Templates

/// One page before it is written: the template, the values for it, and the pictures that it shows.
package struct ReportPage: Sendable {
    /// Relative to the edition's folder, without its ending: `berichte/2026-10/team-501`.
    package let path: String
    /// The template's name, such as `team.md`.
    package let template: String
    package let model: [String: Value]
    /// Charts that stand as figures; each is also a file of its own beside the Markdown.
    package let charts: [Chart]
    /// Small pictures for table cells, by the link target that stands for them in the Markdown.
    package let cellPictures: [String: Markup]
    package let navigation: Navigation

    /// The links around a page.
    package struct Navigation: Sendable {
        package enum Place: Sendable { case overview, report, methodik, datenqualitaet, other }

        package struct Link: Sendable, Equatable {
            package let name: String
            /// Relative to the edition's folder, without ending; nil for the page itself.
            package let path: String?
        }

        package let place: Place
        /// Title of the period, for the running head in print; nil outside reports.
        package var period: String?
        package var previous: Link?
        package var next: Link?
        /// The other reports of the period, team sheets last.
        package var siblings: [Link] = []
    }

    /// The file name of a chart, beside the page.
    package func file(of chart: Chart) -> String { "\(path.split(separator: "/").last ?? "")-\(chart.id).svg" }
}
