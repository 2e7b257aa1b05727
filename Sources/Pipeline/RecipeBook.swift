internal import Config
internal import Days
internal import Figures
internal import Judgement
internal import PageParts
internal import Pages
internal import Recipes
internal import Reports
internal import Templates

/// Says by a digest what a page is made from: its inputs, its template and frame, and the version of krm that makes it.
///
/// Equal digests make equal files, so that a build takes those of the old site over whose digest its manifest has.
struct RecipeBook: Sendable {
    /// Of the program, the layout and the frame, which all pages have in common.
    private let site: String
    private let templates: [String: Digest]
    private let shared: SharedDigests

    init(_ set: TemplateSet, _ frame: SiteFrame) {
        templates = set.recipes.mapValues { Digest(of: $0) }
        site = Digest(of: Site(tool: EditionWriter.tool, layout: templates[Frame.template], frame: frame)).text
        shared = SharedDigests()
        // What many pages hold: the figures of a period stand in the history of 36 others.
        shared.remember(FigureTable.self) { $0.zeitraum }
        shared.remember(FigureCatalogue.self) { $0.all.count }
        shared.remember(PeriodView.self) { $0.zeitraum }
        shared.remember(Urteile.self) { $0.zeitraum }
        shared.remember(Office.self) { $0.einrichtung }
        shared.remember(Frontmatter.self) { $0 }
        shared.remember(Navigation.Neighbours.self) { $0.reports.first }
        shared.remember(MassnahmeView.self) { $0.stand }
        shared.remember(Aenderungsvermerk.self) { $0.count }
    }

    func digest(of page: some PageRecipe) -> String {
        let recipe = Recipe(site: site, path: page.path, template: templates[page.template]?.text, inputs: page)
        return Digest(of: recipe, shared).text
    }

    /// Of the files that hold all figures of a period.
    func digest(of figures: FigureTable, _ levels: ShownLevels) -> String {
        let recipe = FiguresRecipe(tool: EditionWriter.tool, figures: figures, levels: levels)
        return Digest(of: recipe, shared).text
    }

    private struct Site: Encodable {
        let tool: String
        let layout: Digest?
        let frame: SiteFrame
    }

    private struct Recipe<Inputs: PageRecipe>: Encodable {
        let site: String
        let path: String
        let template: String?
        let inputs: Inputs
    }

    private struct FiguresRecipe: Encodable {
        let tool: String
        let figures: FigureTable
        let levels: ShownLevels
    }
}
