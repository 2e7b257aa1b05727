internal import Config
internal import Figures
internal import Judgement
internal import PageParts
internal import Pages
internal import Recipes
internal import Templates

/// Says by a digest what a page is made from: its inputs, its template and frame, and the version of krm that makes it.
///
/// Equal digests make equal files, so that a build takes those of the old site over whose digest its manifest has.
struct RecipeBook: Sendable {
    private let frame: SiteFrame
    private let templates: [String: Digest]
    private let shared: SharedDigests

    init(_ set: TemplateSet, _ frame: SiteFrame) {
        self.frame = frame
        templates = set.recipes.mapValues { Digest(of: $0) }
        shared = SharedDigests()
        // What many pages hold: the figures of a period stand in the history of 36 others.
        shared.remember(FigureTable.self)
        shared.remember(FigureCatalogue.self)
        shared.remember(PeriodView.self)
        shared.remember(Office.self)
        shared.remember(SiteFrame.self)
    }

    func digest(of page: some PageRecipe) -> String {
        let recipe = Recipe(
            tool: EditionWriter.tool,
            path: page.path,
            template: templates[page.template],
            layout: templates[Frame.template],
            frame: frame,
            inputs: page
        )
        return Digest(of: recipe, shared).text
    }

    /// Of the files that hold all figures of a period.
    func digest(of figures: FigureTable, _ levels: ShownLevels) -> String {
        let recipe = FiguresRecipe(tool: EditionWriter.tool, figures: figures, levels: levels)
        return Digest(of: recipe, shared).text
    }

    private struct Recipe<Inputs: PageRecipe>: Encodable {
        let tool: String
        let path: String
        let template: Digest?
        let layout: Digest?
        let frame: SiteFrame
        let inputs: Inputs
    }

    private struct FiguresRecipe: Encodable {
        let tool: String
        let figures: FigureTable
        let levels: ShownLevels
    }
}
