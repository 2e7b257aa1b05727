internal import Analysis
package import Commands
internal import Config
internal import Days
internal import Decoding
package import Diagnostics
internal import Files
internal import German
internal import Records
internal import Reports
internal import Schema
internal import Templates

/// Everything between reading and writing that can go wrong: `build` and `check` do the same here.
package struct Preparation {
    let input: Input
    let context: ReportContext
    let plan: ReportPlan
    let figures: [PeriodFigures]
    let templates: TemplateFiles
    let kommentare: Kommentare
    let stichtag: Day

    /// What the two commands have in common.
    package struct Options: Sendable {
        var templates: String?
        var stichtag: Day?
        var zeitraeume: [Period] = []
        var rejects: String?
        /// An earlier site to compare with.
        var published: String?
        var strict = false
        /// 1 or more; the number of cores when nobody says.
        var jobs = 1

        package init(_ build: BuildOptions, cores: Int) {
            templates = build.templates
            stichtag = build.stichtag
            zeitraeume = build.zeitraeume
            rejects = build.rejects
            published = build.published
            strict = build.strict
            jobs = build.jobs ?? cores
        }

        package init(_ check: CheckOptions, cores: Int) {
            templates = check.templates
            strict = check.strict
            jobs = cores
        }
    }

    /// For `build`: tells what was found, writes the rejected rows, and throws when the findings forbid publishing.
    package static func prepare(
        _ input: Input,
        options: Options,
        surroundings: Surroundings,
        console: Console
    ) throws(Failure) -> Preparation {
        let survey = try Survey(input, options: options, surroundings: surroundings)
        if let objection = survey.objection(options) {
            throw Failure(objection.exitCode, survey.log.summarised + objection.findings)
        }
        console.tell(survey.log.summarised)
        if let path = options.rejects { try writeRejects(input, to: path, console) }
        return try Preparation(survey, options: options)
    }

    /// Works out the figures; nothing may object.
    init(_ survey: Survey, options: Options) throws(Failure) {
        input = survey.input
        templates = survey.templates
        kommentare = survey.kommentare
        stichtag = survey.stichtag.day
        plan = try ReportPlan(
            input.project,
            firstEingang: input.records.firstEingang,
            stichtag: stichtag,
            extra: options.zeitraeume
        )
        figures = try Analysis.figures(input.project, input.records, plan.all, jobs: options.jobs)
        // The page tells of the data; a template that nobody uses is no matter of theirs.
        let warnings = survey.log.byRule.filter { $0.severity == .warning && DataRule.named($0.rule) != nil }.map {
            ReportContext.RuleCount(rule: $0.rule, count: $0.count)
        }
        let reported = plan.reported
        context = ReportContext(
            project: input.project,
            records: input.records,
            stichtag: stichtag,
            reported: reported,
            rejectedRows: input.rejects.count,
            warnings: warnings,
            kommentare: kommentare.texts,
            figures: figures,
            berichtigungen: try Preparation.berichtigungen(
                options.published,
                input,
                stichtag: stichtag,
                figures: figures.filter { reported.contains($0.zeitraum) }
            )
        )
    }

    private static func berichtigungen(
        _ published: String?,
        _ input: Input,
        stichtag: Day,
        figures: [PeriodFigures]
    ) throws(Failure) -> Berichtigungen? {
        guard let published else { return nil }
        let inputs = ([input.config] + input.records.files).map {
            Published.Input(path: $0.path, role: $0.role.rawValue, sha256: $0.sha256)
        }
        return Berichtigungen(
            input.project,
            stichtag: stichtag,
            figures: figures,
            inputs: inputs,
            werkzeug: "krm \(Release.version)",
            published: try PublishedReader.read(published)
        )
    }

    private static func writeRejects(_ input: Input, to path: String, _ console: Console) throws(Failure) {
        let file = try RejectsFile(input.rejects, folder: input.folder, project: input.project)
        let inputs = input.records.files.map { input.folder + "/" + $0.path } + [input.folder + "/krm.yml"]
        let written = try RejectsFolder.write(file.texts, to: path, inputs: inputs)
        guard !input.rejects.isEmpty else { return }
        let rows = German.count(input.rejects.count, "abgelehnte Zeile steht", "abgelehnte Zeilen stehen")
        let message =
            "\(rows) in \(German.list(written)), die Gründe in der Spalte „\(RejectedRow.column)“. Berichtigen Sie "
            + "die Zeilen und legen Sie die Datei in den Ordner, aus dem sie stammen."
        console.tell([DataRule.zeilenAbgelehnt.finding(message)])
    }
}
