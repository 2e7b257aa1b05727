internal import Days
internal import Judgement
internal import Pages

/// The links around the reports of one period: looked up once, and the same for all of them but for the neighbours' names.
struct PeriodNavigation {
    private let title: String
    private let before: Zeitraum?
    private let after: Zeitraum?
    private let around: Navigation.Neighbours

    /// - Parameter reported: all reported periods, sorted.
    init(_ view: PeriodView, reported: [Zeitraum], around: Navigation.Neighbours) {
        let same = reported.filter { $0.period.kind == view.zeitraum.period.kind }
        let place = view.zeitraum.period.kind == .span ? nil : same.firstIndex(of: view.zeitraum)
        func neighbour(_ offset: Int) -> Zeitraum? {
            place.flatMap { same.indices.contains($0 + offset) ? same[$0 + offset] : nil }
        }
        title = view.title
        before = neighbour(-1)
        after = neighbour(1)
        self.around = around
    }

    /// The links of the report of this name: the same one before and after, the others of its period, the sheets.
    func of(_ name: String) -> Navigation {
        func link(_ zeitraum: Zeitraum) -> Navigation.Link? {
            // A year that is not over has no Jahresbericht.
            if name == Jahresbericht.name, zeitraum.isPartial { return nil }
            return .init(zeitraum.period.title, path: ReportSet.folder(zeitraum.period) + name)
        }
        return Navigation(
            place: .report,
            period: title,
            previous: before.flatMap(link),
            next: after.flatMap(link),
            around: around
        )
    }
}

extension ReportSet {
    func navigation(_ view: PeriodView) -> PeriodNavigation {
        let folder = ReportSet.folder(view.zeitraum.period)
        func link(_ report: Entry) -> Navigation.Link { .init(report.title, path: folder + report.name) }
        let levels = [office.zeigtBereiche ? "Bereiche" : "", office.zeigtTeams ? "Teams" : ""]
        return PeriodNavigation(
            view,
            reported: source.reported,
            around: .init(
                reports: reports(of: view.zeitraum).map(link),
                sheets: sheets.map(link),
                sheetsTitle: levels.filter { !$0.isEmpty }.joined(separator: " und ")
            )
        )
    }
}
