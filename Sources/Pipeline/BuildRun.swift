internal import Analysis
internal import Charts
package import Commands
internal import Config
internal import Days
package import Diagnostics
internal import Files
internal import Pages
internal import Records
internal import Reports
internal import Site
internal import Templates

/// `krm build`: the arrow from exports to a published folder, a line a station.
package enum BuildRun {
    package static func run(
        _ options: BuildOptions,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        var places = ProjectPlaces(options)
        try places.check(options)
        let publication = try publication(options)
        if options.threads(cores: surroundings.cores) > 1 { publication.lookAhead(tool: EditionWriter.tool) }
        defer { console.progress("") }
        let config = try Input.readConfig(folder: options.data)
        let editions = options.ausgaben.isEmpty ? config.project.ausgaben : options.ausgaben
        let intern =
            editions.contains(.intern) ? try intern(config, options, &places, surroundings, console) : nil
        let intranet =
            editions.contains(.intranet)
            ? try intranet(config.project, options, intern?.templates, config.notices, console) : nil
        let report = try write(publication, intern, intranet, jobs: options.threads(cores: surroundings.cores), console)
        if let leftover = report.leftover { console.tell([leftover]) }
        console.detail(
            "\(report.written) Dateien geschrieben, \(report.unchanged) unverändert, \(report.removed) entfernt."
        )
        let summary = BuildSummary(intern: intern, report: report, output: options.output, editions: editions)
        console.inform(summary.lines(elapsed: console.elapsed))
    }

    /// Writes all editions beside the published site, and puts them in its place.
    private static func write(
        _ publication: consuming Publication,
        _ intern: Preparation?,
        _ intranet: IntranetPreparation?,
        jobs: Int,
        _ console: Console
    ) throws(Failure) -> PublishReport {
        let folders =
            (intern.map { InternRendering.folders($0) } ?? [])
            + (intranet.map { IntranetRendering.folders($0.source) } ?? [])
        let site: SiteWriter
        do { site = try publication.begin(folders: folders) } catch { throw error.failure }
        if let intern {
            try InternRendering.write(intern, to: site, jobs: jobs, console)
            console.detail("Ausgabe „intern“ geschrieben")
        }
        if let intranet {
            try IntranetRendering.write(intranet.source, intranet.templates, to: site)
            console.detail("Ausgabe „intranet“ geschrieben")
        }
        do { return try site.finish() } catch { throw error.failure }
    }

    private static func intern(
        _ config: Input.Config,
        _ options: BuildOptions,
        _ places: inout ProjectPlaces,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) -> Preparation {
        let reading = console.work("Lese die Exporte", unit: "Zeilen")
        let input = try Input.read(
            folder: options.data,
            showValues: options.showValues,
            config: config,
            stichtag: surroundings.stichtag,
            option: options.stichtag,
            jobs: options.threads(cores: surroundings.cores),
            read: { reading.advance(by: $0) }
        )
        console.detail("Exporte gelesen und zusammengeführt")
        places.add(input.records.files.map { options.data + "/" + $0.path })
        try places.check(options)
        let prepared = try Preparation.prepare(
            input,
            options: .init(options, cores: surroundings.cores),
            surroundings: surroundings,
            console: console
        ) { console.tell([BuildSummary.refused($0, options)]) }
        console.detail("Kennzahlen berechnet")
        return prepared
    }

    private static func intranet(
        _ project: Project,
        _ options: BuildOptions,
        _ read: TemplateFiles?,
        _ notices: [Finding],
        _ console: Console
    ) throws(Failure) -> IntranetPreparation {
        let prepared = try IntranetPreparation(
            project,
            data: options.data,
            templates: options.templates,
            read: read,
            notices: notices
        )
        console.tell(prepared.findings)
        let warnings = prepared.findings.count { $0.severity == .warning }
        if options.strict, let objection = Survey.strictObjection(warnings: warnings) { throw objection }
        return prepared
    }

    private static func publication(_ options: BuildOptions) throws(Failure) -> Publication {
        do {
            return try Publisher(output: options.output, force: options.force).prepare()
        } catch {
            throw error.failure
        }
    }
}
