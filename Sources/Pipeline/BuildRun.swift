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
        defer { console.progress("") }
        let (project, notices, _) = try Input.readConfig(folder: options.data)
        let editions = options.ausgaben.isEmpty ? project.ausgaben : options.ausgaben
        let files =
            try (editions.contains(.intern) ? intern(options, &places, surroundings, console) : [])
            + (editions.contains(.intranet)
                ? intranet(project, options, editions == [.intranet] ? notices : nil, console) : [])
        do {
            let report = try publication.publish(files: files)
            if let leftover = report.leftover { console.tell([leftover]) }
            console.detail(
                "\(report.written) Dateien geschrieben, \(report.unchanged) unverändert, \(report.removed) entfernt."
            )
        } catch {
            throw error.failure
        }
    }

    private static func intern(
        _ options: BuildOptions,
        _ places: inout ProjectPlaces,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) -> [SiteFile] {
        console.progress("Lese die Exporte …")
        let input = try Input.read(
            folder: options.data,
            showValues: options.showValues,
            stichtag: surroundings.stichtag,
            option: options.stichtag,
            jobs: options.jobs ?? surroundings.cores
        )
        places.add(input.records.files.map { options.data + "/" + $0.path })
        try places.check(options)
        let checked = try Preparation.prepare(
            input,
            options: .init(options, cores: surroundings.cores),
            surroundings: surroundings,
            console: console
        )
        console.progress("Schreibe die Berichte …")
        return try InternRendering.render(checked, jobs: options.jobs ?? surroundings.cores)
    }

    /// - Parameter notices: those on the config; nil where the other edition has told them, and those on templates.
    private static func intranet(
        _ project: Project,
        _ options: BuildOptions,
        _ notices: [Finding]?,
        _ console: Console
    ) throws(Failure) -> [SiteFile] {
        let source = try IntranetSource(project, data: options.data)
        let templates = try TemplateFiles(given: options.templates, data: options.data)
        let findings = source.findings + (notices.map { $0 + templates.set.warnings } ?? [])
        console.tell(findings)
        let warnings = findings.count { $0.severity == .warning }
        if options.strict, let objection = Survey.strictObjection(warnings: warnings) { throw objection }
        return try IntranetRendering.render(source, templates)
    }

    private static func publication(_ options: BuildOptions) throws(Failure) -> Publication {
        do {
            return try Publisher(output: options.output, force: options.force).prepare()
        } catch {
            throw error.failure
        }
    }
}
