internal import German
internal import Judgement
internal import PageParts
internal import Pages
internal import Templates

extension PageBuilder {
    /// The page of a period, with all pictures that were collected for it.
    func page(
        _ path: String,
        template: String,
        _ model: Value.Row,
        _ navigation: Navigation,
        _ view: PeriodView
    ) -> ReportPage {
        ReportPage(
            path: path,
            template: template,
            model: model,
            charts: charts,
            cellPictures: cellPictures,
            navigation: navigation,
            stand: German.date(view.stand)
        )
    }
}
