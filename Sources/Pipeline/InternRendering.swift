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

    static func render(_ prepared: Preparation, jobs: Int) throws(Failure) -> [SiteFile] {
        let reports = ReportSet(prepared.reports)
        let writer = EditionWriter(
            edition: .intern,
            templates: prepared.templates.set,
            frame: SiteFrame(prepared.reports.project)
        )
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
                    let json = BerichtigungenFile.json(source.berichtigungen, ausgabe: Ausgabe.intern.rawValue)
                    files.append(writer.file(BerichtigungenFile.name, json))
                case .period(let zeitraum):
                    pages = reports.pages(of: zeitraum)
                    if let figures = source.figures[zeitraum.period] {
                        let folder = "berichte/\(zeitraum.period.id)/"
                        let json = KennzahlenFile.json(figures, ausgabe: Ausgabe.intern.rawValue, levels: levels)
                        files.append(writer.file(folder + "kennzahlen.json", json))
                        files.append(
                            writer.file(folder + "kennzahlen.csv", KennzahlenFile.csv(figures, levels: levels))
                        )
                    }
                }
                for page in pages { files += try writer.files(page.page()) }
                return .success(files)
            } catch {
                return .failure(error)
            }
        }
        var files = writer.assets(prepared.templates)
        for result in results { files += try result.get() }
        return files + [writer.manifest(basis(prepared), files)]
    }

    private static func basis(_ prepared: Preparation) -> Manifest.Basis {
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
        return .inputs(entries, stichtag: prepared.stichtag.iso)
    }
}
