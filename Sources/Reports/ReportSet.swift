package import Analysis
internal import Config
internal import Days
internal import Pages
package import Templates

/// All pages of an edition, in the order in which they are written.
package struct ReportSet: Sendable {
    private let context: ReportContext

    package init(_ context: ReportContext) { self.context = context }

    /// What a template may name, by template.
    package static let shapes: [String: [Field]] = [
        "geschaeftsfuehrung.md": GeschaeftsfuehrungReport.fields, "fuehrungskraefte.md": FuehrungskraefteReport.fields,
        "team.md": TeamReport.fields, "methodik.md": MethodikPage.fields,
        "datenqualitaet.md": DatenqualitaetPage.fields,
        "index.md": IndexPage.fields, "ablauf.md": AblaufPage.fields, "erhebungsbogen.md": ErhebungsbogenPage.fields,
        "berichtigungen.md": BerichtigungenPage.fields, "barrierefreiheit.md": BarrierefreiheitPage.fields,
    ].mapValues { Presence.add(to: $0) }

    /// Pages that stand outside of periods.
    package var fixedPages: [ReportPage] {
        [
            IndexPage(context: context).page(navigation: .init(place: .overview)),
            MethodikPage(context: context).page(navigation: .init(place: .methodik)),
            DatenqualitaetPage(context: context).page(navigation: .init(place: .datenqualitaet)),
            BerichtigungenPage(context: context).page(navigation: .init(place: .other)),
            AblaufPage(context: context).page(navigation: .init(place: .other)),
            ErhebungsbogenPage(context: context).page(navigation: .init(place: .other)),
            BarrierefreiheitPage(context: context).page(navigation: .init(place: .other)),
        ]
    }

    /// The reports of one period: Führungskräfte, Geschäftsführung, and a sheet for each team.
    package func pages(of zeitraum: Zeitraum) -> [ReportPage] {
        guard let view = PeriodView(zeitraum, context) else { return [] }
        let folder = "berichte/\(zeitraum.period.id)/"
        func navigation(_ name: String) -> Navigation { self.navigation(view, name) }
        let main = [
            FuehrungskraefteReport(view: view, context: context).page(
                path: folder + FuehrungskraefteReport.name,
                navigation: navigation(FuehrungskraefteReport.name)
            ),
            GeschaeftsfuehrungReport(view: view, context: context).page(
                path: folder + GeschaeftsfuehrungReport.name,
                navigation: navigation(GeschaeftsfuehrungReport.name)
            ),
        ]
        return main
            + context.project.teams.enumerated().map { index, team in
                let name = TeamReport.name(team.id)
                return TeamReport(view: view, context: context, team: index).page(
                    path: folder + name,
                    navigation: navigation(name)
                )
            }
    }

    private func navigation(_ view: PeriodView, _ name: String) -> Navigation {
        let same = context.reported.filter { $0.period.kind == view.zeitraum.period.kind }
        let place = same.firstIndex(of: view.zeitraum)
        func link(_ offset: Int) -> Navigation.Link? {
            guard let place, view.zeitraum.period.kind != .span, same.indices.contains(place + offset) else {
                return nil
            }
            let period = same[place + offset].period
            return .init(period.title, path: "berichte/\(period.id)/\(name)")
        }
        let folder = "berichte/\(view.zeitraum.period.id)/"
        let titles = [
            (GeschaeftsfuehrungReport.name, "Geschäftsführung"), (FuehrungskraefteReport.name, "Führungskräfte"),
        ]
        let siblings =
            titles.map { Navigation.Link($0.1, path: $0.0 == name ? nil : folder + $0.0) }
            + context.project.teams.map { team in
                let own = TeamReport.name(team.id)
                return .init(team.name, path: own == name ? nil : folder + own)
            }
        return Navigation(
            place: .report,
            period: view.title,
            previous: link(-1),
            next: link(1),
            siblings: siblings
        )
    }
}
