internal import CommonMark
package import Diagnostics
internal import Markup
package import Templates

/// What is around every page of one edition.
package struct Frame: Hashable, Sendable, Encodable {
    /// The name of the office, as config has it.
    private let einrichtung: String
    /// The paths of the pages that the edition has outside `berichte`, without ending.
    private let pages: Set<String>
    /// Whether the overview has the archive of reports, as a heading with the id `archiv`.
    private let hasArchive: Bool
    /// A file in the edition's folder.
    private let logo: String?

    /// From so many sections on, a report names them at its top: it is longer than two screens.
    private static let fewestSections = 6

    /// The layout's template.
    package static let template = "seite.html"

    package init(einrichtung: String, pages: Set<String>, hasArchive: Bool, logo: String? = nil) {
        self.einrichtung = einrichtung
        self.pages = pages
        self.hasArchive = hasArchive
        self.logo = logo
    }

    /// The whole HTML document.
    ///
    /// Throws only when `templates` was made without `Frame.template`.
    package func html(_ page: FramedPage, templates: TemplateSet) throws(Failure) -> String {
        String(decoding: try bytes(page, templates: templates), as: UTF8.self)
    }

    /// The same in UTF-8.
    package func bytes(_ page: FramedPage, templates: TemplateSet) throws(Failure) -> [UInt8] {
        try templates.bytes(Self.template, model(of: page))
    }

    /// The page's and the office's name, said once where the page's has it.
    private func seitentitel(_ title: String) -> String {
        if title.isEmpty { return einrichtung }
        return title.hasSuffix(einrichtung) ? title : "\(title) · \(einrichtung)"
    }

    /// The values for the layout's template.
    package func model(of page: FramedPage) -> Value.Row {
        let address = Address(ofPage: page.path)
        let title = Title(page.content.heading)
        let lead = Lead(page.content.lead)
        let navigation = page.navigation
        var model: Value.Row = [
            "einrichtung": .text(einrichtung),
            "druckkopf": .text(page.druckkopf),
            "druckfuss": .text(page.druckfuss),
            "seitentitel": .text(seitentitel(page.content.title)),
            "wurzel": .text(address.root),
            "uebersicht": .text(address.page("index")),
            "markdown": .text(address.markdown),
            "art": .text(navigation.place == .overview ? "uebersicht" : "bericht"),
            "seite": .text(address.kind),
            "seiten": .list(seiten(page, address)),
            "ueberschrift": .markdown(title.name.text),
            "zeitraum": .markdown(title.period.text),
            "stand": .list(lead.stand.map { ["text": .markdown($0.text)] }),
            "vorspann": .markdown(lead.rest.joined(separator: "\n").text),
            "inhalt": .bytes(page.content.bytes.withoutLastNewline),
            "fuss": .list(page.fuss.map { ["text": .markdown($0.text)] }),
        ]
        if let logo { model["logo"] = .object(["datei": .text(logo)]) }
        for path in ["methodik", "barrierefreiheit"] where pages.contains(path) && page.path != path {
            model[path] = .text(address.page(path))
        }
        if !lead.hinweise.isEmpty {
            model["hinweise"] = .object(["absaetze": .markdown(lead.hinweise.joined(separator: "\n").text)])
        }
        if navigation.previous != nil || navigation.next != nil {
            var blaettern: Value.Row = ["beide": .flag(navigation.previous != nil && navigation.next != nil)]
            if let link = navigation.previous { blaettern["zurueck"] = .object(values(of: link, address)) }
            if let link = navigation.next { blaettern["weiter"] = .object(values(of: link, address)) }
            model["blaettern"] = .object(blaettern)
        }
        let around = navigation.around
        if around.reports.count > 1 {
            let period = navigation.period.map { "Berichte für " + $0 } ?? "Berichte dieses Zeitraums"
            model["reihe"] = .object([
                "titel": .text(period), "berichte": .list(reihe(around.reports, page.path, address)),
            ])
        }
        if !around.sheets.isEmpty {
            model["blaetter"] = .object([
                "titel": .text(around.sheetsTitle), "liste": .list(reihe(around.sheets, page.path, address)),
            ])
        }
        if navigation.place == .report { model["kennzahlen"] = .text("kennzahlen.csv") }
        let sections = page.content.headings.filter { $0.level == 2 }
        if navigation.place == .report, sections.count >= Frame.fewestSections {
            model["abschnitte"] = .object([
                "liste": .list(
                    sections.enumerated().map { index, heading in
                        [
                            "name": .text(heading.text), "adresse": .text("#" + heading.id),
                            "weiterer": .flag(index > 0),
                        ]
                    }
                )
            ])
        }
        model["wege"] = .flag(model["reihe"] != nil || model["abschnitte"] != nil)
        return model
    }

    private func values(of link: Navigation.Link, _ address: Address) -> Value.Row {
        ["name": .text(link.name), "adresse": .text(address.page(link.path))]
    }

    // MARK: The head

    private func seiten(_ page: FramedPage, _ address: Address) -> [Value.Row] {
        let entries: [(place: Navigation.Place, name: String, path: String, exists: Bool)] = [
            (.overview, "Übersicht", "index", true),
            (.report, "Berichte", "index#archiv", hasArchive),
            (.methodik, "Methodik", "methodik", pages.contains("methodik")),
            (.datenqualitaet, "Datenqualität", "datenqualitaet", pages.contains("datenqualitaet")),
            (.handbuch, "Handbuch", "handbuch", pages.contains("handbuch")),
        ]
        return entries.filter(\.exists)
            .map { entry in
                let isHere = entry.place == page.navigation.place
                // A report is not the archive, but lies in it.
                return [
                    "name": .text(entry.name), "adresse": .text(address.page(entry.path)),
                    "aktuell": .flag(isHere && entry.place != .report),
                    "darin": .flag(isHere && entry.place == .report),
                ]
            }
    }

    /// „Geschäftsführung · Führungskräfte · Team 101 · 102“: the word before the number is said once.
    ///
    /// - Parameter here: the path of the page that they stand on.
    private func reihe(_ links: [Navigation.Link], _ here: String, _ address: Address) -> [Value.Row] {
        let word = "Team "
        var isSaid = false
        return links.enumerated()
            .map { index, link in
                let isTeam = link.name.hasPrefix(word) && link.name.utf8.count > word.utf8.count
                var row = values(of: link, address)
                row["weiterer"] = .flag(index > 0)
                row["aktuell"] = .flag(link.path.utf8.elementsEqual(here.utf8))
                if isTeam { row["name"] = .text(String(link.name.dropFirst(word.count))) }
                if isTeam, !isSaid { row["vorsatz"] = .text(word) }
                isSaid = isTeam
                return row
            }
    }
}

extension [UInt8] {
    fileprivate var withoutLastNewline: [UInt8] { last == UInt8(ascii: "\n") ? Array(self[..<(count - 1)]) : self }
}
