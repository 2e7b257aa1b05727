/// The links around a page.
package struct Navigation: Sendable, Hashable, Encodable {
    /// Which entry of the head the page belongs to.
    package enum Place: String, Sendable, Encodable { case overview, report, methodik, datenqualitaet, handbuch, other }

    package struct Link: Sendable, Hashable, Encodable {
        package let name: String
        /// Relative to the edition's folder, without ending.
        package let path: String

        package init(_ name: String, path: String) {
            self.name = name
            self.path = path
        }
    }

    /// The other pages of the period, the same list for each of them.
    package struct Neighbours: Sendable, Hashable, Encodable {
        /// The reports, the page itself among them when it is one.
        package let reports: [Link]
        /// The sheets of Bereiche and teams, likewise.
        package let sheets: [Link]
        /// What the sheets are about, `Bereiche und Teams`.
        package let sheetsTitle: String

        package init(reports: [Link] = [], sheets: [Link] = [], sheetsTitle: String = "") {
            self.reports = reports
            self.sheets = sheets
            self.sheetsTitle = sheetsTitle
        }
    }

    package let place: Place
    /// Title of the period; nil outside reports.
    package let period: String?
    package let previous: Link?
    package let next: Link?
    package let around: Neighbours

    package init(
        place: Place,
        period: String? = nil,
        previous: Link? = nil,
        next: Link? = nil,
        around: Neighbours = Neighbours()
    ) {
        self.place = place
        self.period = period
        self.previous = previous
        self.next = next
        self.around = around
    }
}
