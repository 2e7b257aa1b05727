internal import Analysis
internal import Assets
package import Commands
internal import Config
internal import Days
internal import Decoding
internal import Diagnostics
internal import Figures
internal import Files
internal import German
internal import Judgement
internal import Records
internal import Reports
internal import Schema
internal import Templates

/// Everything between reading and writing that can go wrong: `build` and `check` do the same here.
package struct Preparation {
    /// Every file that was read.
    let inputs: [InputFile]
    let reports: ReportSource
    let plan: ReportPlan
    let templates: TemplateFiles
    let stichtag: Day
    /// What was found in the data, templates and comments.
    let log: FindingLog

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
            jobs = build.threads(cores: cores)
        }

        package init(_ preview: PreviewOptions, cores: Int) {
            templates = preview.templates
            jobs = cores
        }

        package init(_ check: CheckOptions, cores: Int) {
            templates = check.templates
            stichtag = check.stichtag
            strict = check.strict
            jobs = cores
        }
    }

    /// For `build`: tells what was found, writes the rejected rows, and throws when the findings forbid publishing.
    ///
    /// - Parameter refused: called after the findings are told and before that throw.
    static func prepare(
        _ input: Input,
        options: Options,
        surroundings: Surroundings,
        console: Console,
        refused: (Survey) -> Void = { _ in }
    ) throws(Failure) -> Preparation {
        let survey = try Survey(input, options: options, surroundings: surroundings)
        if let objection = survey.objection(options) {
            let found = options.strict ? survey.log.summarised : survey.log.brief
            console.tell(found + objection.findings)
            refused(survey)
            throw Failure(objection.exitCode, [])
        }
        console.tell(console.isVerbose ? survey.log.summarised : survey.log.brief)
        if let path = options.rejects { try writeRejects(input, to: path, console) }
        return try Preparation(survey, options: options)
    }

    /// Works out the figures; nothing may object.
    init(_ survey: Survey, options: Options) throws(Failure) {
        let input = survey.input
        templates = survey.templates
        let kommentare = survey.kommentare
        inputs = [input.config] + input.records.files + kommentare.files + templates.files
        stichtag = survey.stichtag.day
        log = survey.log
        plan = try ReportPlan(
            input.project,
            firstEingang: input.records.firstEingang,
            stichtag: stichtag,
            extra: options.zeitraeume
        )
        let figures = try Analysis.figures(input.project, input.records, plan.all, jobs: options.jobs)
        let reported = plan.reported
        let records = input.records
        reports = ReportSource(
            project: input.project,
            stichtag: stichtag,
            reported: reported,
            figures: FigureSet(figures, firstEingang: records.firstEingang ?? stichtag),
            catalogue: CountingRules(input.project).catalogue(input.project, arten: records.arten),
            massnahmen: records.massnahmen,
            mentions: Analysis.mentions(of: Set(records.massnahmen.compactMap(\.anliegen)), records),
            rejectedRows: input.rejects.count,
            quality: Preparation.quality(survey.log, records),
            kommentare: kommentare.texts,
            berichtigungen: try PublishedComparison.berichtigungen(
                options.published,
                input,
                stichtag: stichtag,
                figures: figures.filter { reported.contains($0.zeitraum) }
            ),
            handbuch: Assets.handbuch
        )
    }

    private static func quality(_ log: FindingLog, _ records: Records) -> DataQuality {
        // The page tells of the data; a template that nobody uses is no matter of theirs.
        func rules(_ severity: Severity) -> [DataQuality.Warning] {
            log.byRule.filter { $0.severity == severity }.compactMap { entry in
                DataRule.named(entry.rule).map { .init(rule: entry.rule, meaning: $0.meaning, count: entry.count) }
            }
        }
        return DataQuality(
            files: records.files.filter { $0.role == .erhebungsbogen || $0.role == .eingangsliste },
            registerRows: records.hasRegister ? records.registerRows : nil,
            warnings: rules(.warning),
            rejections: rules(.error)
        )
    }

    private static func writeRejects(_ input: Input, to path: String, _ console: Console) throws(Failure) {
        let file = try RejectsFile(input.rejects, folder: input.folder, project: input.project)
        let written = try RejectsFolder.write(file.texts, to: path)
        guard !input.rejects.isEmpty else { return }
        let rows = German.count(input.rejects.count, "abgelehnte Zeile steht", "abgelehnte Zeilen stehen")
        let message =
            "\(rows) in \(German.list(written.map { ShownText.path($0) })), die Gründe in der Spalte „\(RejectedRow.column)“. "
            + whatToDo(input.rejects)
        console.tell([DataRule.zeilenAbgelehnt.finding(message)])
    }

    /// Of Bögen and register further files are read, of Maßnahmen only the one.
    private static func whatToDo(_ rejects: [RejectedRow]) -> String {
        let massnahmen = rejects.count { $0.path == DecodedMassnahmen.file }
        let inCopy =
            "Berichtigen Sie die Zeilen in einer Kopie, und legen Sie sie in den Ordner, aus dem sie stammen, unter einem Namen, der "
            + "dort der letzte ist, etwa zz-berichtigt.csv."
        let inPlace = "Maßnahmen berichtigen Sie in massnahmen.csv selbst."
        return massnahmen == 0 ? inCopy : massnahmen == rejects.count ? inPlace : inCopy + " " + inPlace
    }
}
