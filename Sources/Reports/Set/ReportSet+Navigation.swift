internal import Days
internal import Judgement
internal import Pages

/// The links around a report: the same one before and after, the others of its period, the sheets.
extension ReportSet {
    func navigation(_ view: PeriodView, _ name: String) -> Navigation {
        let same = source.reported.filter { $0.period.kind == view.zeitraum.period.kind }
        let place = same.firstIndex(of: view.zeitraum)
        func link(_ offset: Int) -> Navigation.Link? {
            guard let place, view.zeitraum.period.kind != .span, same.indices.contains(place + offset) else {
                return nil
            }
            let period = same[place + offset].period
            // A year that is not over has no Jahresbericht.
            if name == Jahresbericht.name, same[place + offset].isPartial { return nil }
            return .init(period.title, path: ReportSet.folder(period) + name)
        }
        let folder = ReportSet.folder(view.zeitraum.period)
        func sibling(_ report: Entry) -> Navigation.Link {
            .init(report.title, path: report.name == name ? nil : folder + report.name)
        }
        return Navigation(
            place: .report,
            period: view.title,
            previous: link(-1),
            next: link(1),
            siblings: reports(of: view.zeitraum).map(sibling),
            sheets: sheets.map(sibling),
            sheetsTitle: [office.zeigtBereiche ? "Bereiche" : "", office.zeigtTeams ? "Teams" : ""].filter {
                !$0.isEmpty
            }
            .joined(separator: " und ")
        )
    }
}
