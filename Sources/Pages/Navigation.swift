/// The links around a page.
package struct Navigation: Sendable, Hashable, Encodable {
    /// Which entry of the head the page belongs to.
    package enum Place: Sendable, Encodable { case overview, report, methodik, datenqualitaet, handbuch, other }

    package struct Link: Sendable, Hashable, Encodable {
        package let name: String
        /// Relative to the edition's folder, without ending; nil for the page itself.
        package let path: String?

        package init(_ name: String, path: String?) {
            self.name = name
            self.path = path
        }
    }

    package let place: Place
    /// Title of the period; nil outside reports.
    package let period: String?
    package let previous: Link?
    package let next: Link?
    /// The reports of the period, this one among them.
    package let siblings: [Link]
    /// The sheets of Bereiche and teams, this page among them when it is one.
    package let sheets: [Link]
    /// What the sheets are about, `Bereiche und Teams`.
    package let sheetsTitle: String

    package init(
        place: Place,
        period: String? = nil,
        previous: Link? = nil,
        next: Link? = nil,
        siblings: [Link] = [],
        sheets: [Link] = [],
        sheetsTitle: String = ""
    ) {
        self.place = place
        self.period = period
        self.previous = previous
        self.next = next
        self.siblings = siblings
        self.sheets = sheets
        self.sheetsTitle = sheetsTitle
    }
}
