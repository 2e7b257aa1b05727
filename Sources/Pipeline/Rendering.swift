internal import Charts
internal import Commands
internal import CommonMark
internal import Config
internal import Days
internal import Diagnostics
internal import Figures
internal import Files
internal import German
internal import Judgement
internal import Markup
internal import PageParts
internal import Pages
internal import Records
internal import Reports
internal import Site
internal import Templates

/// Turns the prepared figures into the files of the site.
enum Rendering {
    /// One piece of work: the fixed pages, or everything of one period.
    private enum Job: Sendable {
        case fixed
        case period(Zeitraum)
    }

    static func render(_ prepared: Preparation, jobs: Int, console: Console) throws(Failure) -> [SiteFile] {
        let edition = Ausgabe.intern
        let reports = ReportSet(prepared.reports)
        let frame = SiteFrame(prepared.reports.project)
        let templates = prepared.templates.set
        let work: [Job] = [.fixed] + prepared.plan.reported.map { .period($0) }
        let source = prepared.reports
        let levels = source.project.intern.levels
        let results = Parallel.map(work, jobs: jobs) { job -> Result<[SiteFile], Failure> in
            do throws(Failure) {
                var files: [SiteFile] = []
                let pages: [any PageInputs]
                switch job {
                case .fixed:
                    pages = reports.fixedPages
                    let json = BerichtigungenFile.json(source.berichtigungen, ausgabe: edition.rawValue)
                    files.append(
                        SiteFile(path: "\(edition.rawValue)/\(BerichtigungenFile.name)", bytes: Array(json.utf8))
                    )
                case .period(let zeitraum):
                    pages = reports.pages(of: zeitraum)
                    if let figures = source.figures[zeitraum.period] {
                        let folder = "\(edition.rawValue)/berichte/\(zeitraum.period.id)/"
                        let json = KennzahlenFile.json(figures, ausgabe: edition.rawValue, levels: levels)
                        files.append(SiteFile(path: folder + "kennzahlen.json", bytes: Array(json.utf8)))
                        let csv = KennzahlenFile.csv(figures, levels: levels)
                        files.append(SiteFile(path: folder + "kennzahlen.csv", bytes: Array(csv.utf8)))
                    }
                }
                for page in pages { files += try render(page.page(), edition, templates, frame) }
                return .success(files)
            } catch {
                return .failure(error)
            }
        }
        var files = prepared.templates.assets.map {
            SiteFile(path: "\(edition.rawValue)/\($0.name)", bytes: $0.bytes)
        }
        for result in results { files += try result.get() }
        return files + [manifest(prepared, edition, files)]
    }

    private static func render(
        _ page: ReportPage,
        _ edition: Ausgabe,
        _ templates: TemplateSet,
        _ frame: SiteFrame
    ) throws(Failure) -> [SiteFile] {
        let markdown = CommonMark.tidied(try templates.render(page.template, page.model))
        let html = try frame.html(page, markdown: markdown, templates: templates)
        let base = "\(edition.rawValue)/\(page.path)"
        let folder = base.split(separator: "/").dropLast().joined(separator: "/") + "/"
        return [
            SiteFile(path: base + ".md", bytes: Array(markdown.utf8)),
            SiteFile(path: base + ".html", bytes: Array(html.utf8)),
        ]
            + page.charts.filter { !$0.isEmpty }.map {
                SiteFile(path: folder + page.file(of: $0), bytes: Array($0.file().utf8))
            }
    }

    private static func manifest(_ prepared: Preparation, _ edition: Ausgabe, _ files: [SiteFile]) -> SiteFile {
        let inputs =
            [prepared.input.config] + prepared.input.records.files + prepared.kommentare.files
            + prepared.templates.files
        let entries = inputs.map { file in
            let hasRows = [.erhebungsbogen, .eingangsliste, .massnahmen].contains(file.role)
            return Manifest.Input(
                path: file.path,
                role: file.role,
                sha256: file.sha256,
                rows: hasRows ? file.read : nil
            )
        }
        return Manifest(
            tool: "krm \(Release.version)",
            edition: edition.rawValue,
            stichtag: prepared.stichtag.iso,
            inputs: entries,
            files: files
        ).file
    }
}
