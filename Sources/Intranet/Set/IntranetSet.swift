package import Config
package import Days
package import PageParts
package import Releases
package import Templates

/// All pages of the edition for all staff. It knows what is shown, and nothing else (PRODUCT 7).
package struct IntranetSet: Sendable {
    private let einrichtung: String
    private let kontakt: String?
    private let links: [Link]
    private let isSample: Bool
    private let kommentar: String
    private let history: ReleaseHistory
    /// The periods that have pages: months, then quarters, then years.
    package let periods: [Period]
    private let shown: [Period: ReleasedPeriod]

    /// - Parameters:
    ///   - kontakt: whom readers reach; nil names the office alone.
    ///   - isSample: whether the data are invented, for the pages that show none.
    ///   - kommentar: how to give praise or criticism, as safe Markdown like the history's texts.
    package init(
        einrichtung: String,
        kontakt: String?,
        links: [Link],
        isSample: Bool,
        kommentar: String,
        history: ReleaseHistory
    ) {
        self.einrichtung = einrichtung
        self.kontakt = kontakt
        self.links = links
        self.isSample = isSample
        self.kommentar = kommentar
        self.history = history
        periods = history.shownPeriods
        shown = Dictionary(
            uniqueKeysWithValues: periods.compactMap { period in
                history.figures(of: period).map { (period, $0) }
            }
        )
    }

    /// What a template may name, by template; the templates that both editions share are not here.
    package static let shapes: [String: [Field]] = [
        "kundenreaktionen.md": KundenreaktionenPage.fields, "intranet-index.md": IntranetIndexPage.fields,
        "intranet-methodik.md": IntranetMethodikPage.fields,
    ].mapValues { Presence.add(to: $0) }

    /// Pages that stand outside of periods.
    package var fixedPages: [any PageInputs] {
        let front = Frontmatter(beispieldaten: isSample)
        return [
            IntranetIndexPage(
                front: front,
                einrichtung: einrichtung,
                kontakt: kontakt,
                kommentar: kommentar,
                neueste: newest.compactMap(lage),
                kalender: ArchivKalender(history)
            ),
            IntranetMethodikPage(
                front: front,
                regeln: history.releases.last?.regeln,
                folgeTage: history.releases.last?.folgeTage
            ),
            AblaufPage(
                front: front,
                fristen: AblaufRegeln.versions(history.releases.last?.regeln),
                bereiche: [],
                links: links,
                stichtag: nil,
                hasBogen: false
            ),
            BarrierefreiheitPage(front: front, einrichtung: einrichtung, kontakt: kontakt),
        ]
    }

    /// The page of a shown period; nil for any other.
    package func page(of period: Period) -> (any PageInputs)? {
        guard let lage = lage(period) else { return nil }
        return KundenreaktionenPage(navigation: navigation(period), lage: lage, verlauf: verlauf(lage))
    }

    /// Those that end last: a month, and the quarter and year that end with it.
    private var newest: [Period] {
        let end = periods.map(\.bis).max()
        return periods.filter { $0.bis == end }
    }

    private func lage(_ period: Period) -> Lage? {
        shown[period].map { Lage(figures: $0, before: shown[period.previous], takt: takt(period)) }
    }

    private func takt(_ period: Period) -> Takt { history.releases(in: period)?.last?.plan.takt ?? .monat }

    // MARK: The Eingang over time

    private static let mostMonths = 13
    private static let mostQuarters = 9

    private func verlauf(_ lage: Lage) -> [EingangPunkt] {
        let period = lage.period
        let base = lage.takt.base
        switch period.kind {
        case .month: return upTo(period, most: IntranetSet.mostMonths)
        case .quarter: return base == .quarter ? upTo(period, most: IntranetSet.mostQuarters) : []
        case .year: return Period.all(from: period.von, to: period.bis).filter { $0.kind == base }.map(punkt)
        case .span: return []
        }
    }

    /// The newest of the same kind, none in front of the first shown one, nor of one that shows no Eingang.
    private func upTo(_ period: Period, most: Int) -> [EingangPunkt] {
        var found: [EingangPunkt] = []
        var here = period
        while found.count < most, let first = periods.first(where: { $0.kind == period.kind }), here >= first {
            let next = punkt(here)
            if shown[here] != nil, next.wert == nil { break }
            found.insert(next, at: 0)
            here = here.previous
        }
        return Array(found.drop { $0.wert == nil })
    }

    private func punkt(_ period: Period) -> EingangPunkt {
        EingangPunkt(period: period, wert: lage(period)?.wert(.eingang))
    }
}
