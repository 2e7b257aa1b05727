internal import German
internal import Judgement
internal import PageParts
internal import Templates

extension Frontmatter {
    /// What every page of a period says, the heads of its columns among it.
    ///
    /// - Parameter changed: what has changed since the page was published, as Markdown; nil when nothing has.
    func model(of view: PeriodView, changed: String?) -> Value.Row {
        model(title: view.title, stand: German.date(view.stand), changed: changed)
            .merging(Comparison(view: view).model) { first, _ in first }
    }
}
