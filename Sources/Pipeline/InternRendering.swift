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
    /// The folders that its files lie in, below the output.
    static func folders(_ prepared: Preparation) -> [String] {
        let edition = Ausgabe.intern.rawValue
        return [edition] + prepared.plan.reported.map { "\(edition)/\(folder($0.period))" }
    }

    static func write(
        _ prepared: Preparation,
        to site: SiteWriter,
        jobs: Int,
        _ console: Console
    ) throws(Failure) {
        let progress = console.work(
            "Schreibe die Berichte",
            unit: "Seiten",
            of: .init(prepared.plan.reported.count, "Zeiträumen")
        )
        try EditionWriter(contents(prepared), to: site).write(basis(prepared), jobs: jobs, progress)
    }

    /// All its files: the fixed pages, and those of each period.
    static func contents(_ prepared: Preparation) -> EditionContents {
        let reports = ReportSet(prepared.reports)
        let rendering = rendering(prepared)
        let source = prepared.reports
        let levels = source.project.intern.levels
        let file = KennzahlenFile(source.catalogue, levels: levels)
        let periods = Dictionary(uniqueKeysWithValues: source.reported.map { (folder($0.period), $0) })
        return EditionContents(
            edition: .intern,
            rendering: rendering,
            assets: prepared.templates.assets,
            folders: [""] + source.reported.map { folder($0.period) }
        ) { path in
            guard let zeitraum = periods[path] else {
                let json = BerichtigungenFile.json(source.berichtigungen, ausgabe: Ausgabe.intern.rawValue)
                return reports.fixedPages.map { piece($0, rendering) } + [
                    Piece("berichtigungen") { [(BerichtigungenFile.name, Array(json.utf8))] }
                ]
            }
            return reports.pages(of: zeitraum).map { piece($0, rendering) }
                + (source.figures[zeitraum.period].map { [piece($0, levels, file)] } ?? [])
        }
    }

    /// Renders one page of each kind, which finds all that can be wrong with them, and writes nothing.
    static func prove(_ prepared: Preparation) throws(Failure) {
        let reports = ReportSet(prepared.reports)
        let rendering = rendering(prepared)
        var known: Set<String> = []
        try rendering.prove(reports.fixedPages, &known)
        for zeitraum in reports.examples { try rendering.prove(reports.pages(of: zeitraum), &known) }
    }

    private static func folder(_ period: Period) -> String { "berichte/\(period.id)" }

    private static func rendering(_ prepared: Preparation) -> PageRendering {
        PageRendering(
            templates: prepared.templates.set,
            frame: SiteFrame(prepared.reports.project, logo: prepared.templates.logo)
        )
    }

    private static func piece(_ page: some PageRecipe, _ rendering: PageRendering) -> Piece {
        let stem = String(page.path.split(separator: "/").last ?? "")
        return Piece(stem, isPage: true, recipe: { $0.digest(of: page) }) { () throws(Failure) in
            try rendering.files(page.page())
        }
    }

    private static func piece(_ figures: FigureTable, _ levels: ShownLevels, _ file: KennzahlenFile) -> Piece {
        Piece("kennzahlen", recipe: { $0.digest(of: figures, levels) }) {
            let json = file.json(figures, ausgabe: Ausgabe.intern.rawValue)
            return [("kennzahlen.json", json), ("kennzahlen.csv", file.csv(figures))]
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
