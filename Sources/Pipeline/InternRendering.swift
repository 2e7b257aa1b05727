internal import Commands
internal import Config
internal import Days
internal import Diagnostics
internal import Figures
internal import Files
internal import Judgement
internal import PageParts
internal import Records
internal import Reports
internal import Site

/// Turns the prepared figures into the files of the edition `intern`.
enum InternRendering {
    /// One piece of work: the fixed pages, or everything of one period.
    private enum Job: Sendable {
        case fixed
        case period(Zeitraum)
    }

    /// The folders that its files lie in, below the output.
    static func folders(_ prepared: Preparation) -> [String] {
        let edition = Ausgabe.intern.rawValue
        return [edition] + prepared.plan.reported.map { "\(edition)/berichte/\($0.period.id)" }
    }

    static func write(
        _ prepared: Preparation,
        to site: SiteWriter,
        jobs: Int,
        _ console: Console
    ) throws(Failure) {
        let reports = ReportSet(prepared.reports)
        let rendering = rendering(prepared)
        let writer = EditionWriter(edition: .intern, site: site, rendering: rendering)
        let book = RecipeBook(rendering.templates, rendering.frame)
        try writer.writeAssets(prepared.templates)
        let work: [Job] = [.fixed] + prepared.plan.reported.map { .period($0) }
        let source = prepared.reports
        let levels = source.project.intern.levels
        let file = KennzahlenFile(source.catalogue, levels: levels)
        let progress = console.work(
            "Schreibe die Berichte",
            unit: "Seiten",
            of: .init(prepared.plan.reported.count, "Zeiträumen")
        )
        let results = Parallel.map(work, jobs: jobs) { job -> Result<Void, Failure> in
            do throws(Failure) {
                switch job {
                case .fixed:
                    let folder = try writer.folder("")
                    try write(reports.fixedPages, in: folder, writer, book)
                    let json = BerichtigungenFile.json(source.berichtigungen, ausgabe: Ausgabe.intern.rawValue)
                    try writer.write(BerichtigungenFile.name, json, in: folder)
                case .period(let zeitraum):
                    let folder = try writer.folder("berichte/\(zeitraum.period.id)")
                    let pages = reports.pages(of: zeitraum)
                    try write(pages, in: folder, writer, book)
                    if let figures = source.figures[zeitraum.period] {
                        try write(figures, levels, file, in: folder, writer, book)
                    }
                    progress.advance(by: pages.count, parts: 1)
                }
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        for result in results { try result.get() }
        try writer.writeManifest(basis(prepared))
    }

    /// Renders one page of each kind, which finds all that can be wrong with them, and writes nothing.
    static func prove(_ prepared: Preparation) throws(Failure) {
        let reports = ReportSet(prepared.reports)
        let rendering = rendering(prepared)
        var known: Set<String> = []
        try rendering.prove(reports.fixedPages, &known)
        for zeitraum in reports.examples { try rendering.prove(reports.pages(of: zeitraum), &known) }
    }

    private static func rendering(_ prepared: Preparation) -> PageRendering {
        PageRendering(
            templates: prepared.templates.set,
            frame: SiteFrame(prepared.reports.project, logo: prepared.templates.logo)
        )
    }

    private static func write(
        _ pages: [any PageRecipe],
        in folder: SiteFolder,
        _ writer: EditionWriter,
        _ book: RecipeBook
    ) throws(Failure) {
        for page in pages {
            let recipe = book.digest(of: page)
            try writer.reuse(recipe, in: folder) { () throws(Failure) in
                try writer.write(page.page(), in: folder, recipe: recipe)
            }
        }
    }

    private static func write(
        _ figures: FigureTable,
        _ levels: ShownLevels,
        _ file: KennzahlenFile,
        in folder: SiteFolder,
        _ writer: EditionWriter,
        _ book: RecipeBook
    ) throws(Failure) {
        let recipe = book.digest(of: figures, levels)
        try writer.reuse(recipe, in: folder) { () throws(Failure) in
            let json = file.json(figures, ausgabe: Ausgabe.intern.rawValue)
            try writer.write("kennzahlen.json", json, in: folder, recipe: recipe)
            try writer.write("kennzahlen.csv", file.csv(figures), in: folder, recipe: recipe)
        }
    }

    private static func basis(_ prepared: Preparation) -> Manifest.Basis {
        let entries = prepared.inputs.map { file in
            let hasRows = [.erhebungsbogen, .eingangsliste, .massnahmen].contains(file.role)
            return Manifest.Input(
                path: file.path,
                role: file.role,
                sha256: file.sha256,
                rows: hasRows ? file.read : nil
            )
        }
        return .inputs(entries, stichtag: prepared.stichtag.iso)
    }
}
