internal import Analysis
package import Commands
internal import Config
internal import Days
package import Diagnostics
internal import Records
internal import Reports
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
        var strict = false
        /// Nil is the number of cores.
        var jobs: Int?
        /// False when the findings are told by the caller, in a form of its own.
        var tells = true

        package init(_ build: BuildOptions) {
            templates = build.templates
            stichtag = build.stichtag
            zeitraeume = build.zeitraeume
            rejects = build.rejects
            strict = build.strict
            jobs = build.jobs
        }

        package init(_ check: CheckOptions) {
            templates = check.templates
            strict = check.strict
            tells = false
        }
    }

    /// Tells what was found and throws when it forbids publishing.
    package static func prepare(
        _ input: Input, options: Options, surroundings: Surroundings, console: Console
    ) throws(Failure) -> Preparation {
        let templates = try TemplateFiles(given: options.templates, data: input.folder)
        let stichtag = try surroundings.stichtag.resolve(option: options.stichtag, config: input.project.stichtag)
        let reports = ["fuehrungskraefte", "geschaeftsfuehrung"] + input.project.teams.map { "team-" + $0.id }
        let kommentare = try Kommentare(folder: input.folder, reports: Set(reports))
        var log = input.log
        log.add(kommentare.findings)
        log.add(templates.set.warnings)
        if let notice = stichtag.notice { log.add(notice) }
        try judge(log, input, options, console)
        let plan = try ReportPlan(
            input.project, firstEingang: input.records.firstEingang, stichtag: stichtag.day, extra: options.zeitraeume)
        let figures = try Analysis.figures(
            input.project, input.records, plan.all, jobs: options.jobs ?? surroundings.cores)
        let warnings = log.byRule.filter { $0.severity == .warning }.map {
            ReportContext.RuleCount(rule: $0.rule, count: $0.count)
        }
        let context = ReportContext(
            project: input.project, records: input.records, stichtag: stichtag.day, reported: plan.reported,
            rejectedRows: input.rejects.count, warnings: warnings, kommentare: kommentare.texts, figures: figures)
        return Preparation(
            input: input, context: context, plan: plan, figures: figures, templates: templates, kommentare: kommentare,
            stichtag: stichtag.day)
    }

    private static func judge(_ log: FindingLog, _ input: Input, _ options: Options, _ console: Console) throws(Failure) {
        let findings = log.summarised
        let rejectedOnly = options.rejects != nil && log.count(.error) == input.rowErrors
        let isFatal = (log.count(.error) > 0 && !rejectedOnly) || (options.strict && log.count(.warning) > 0)
        if isFatal { throw Failure(.data, options.tells ? findings : []) }
        if options.tells { console.tell(findings) }
        if let rejects = options.rejects {
            let written = try RejectsFile.write(
                input.rejects, folder: input.folder, project: input.project, to: rejects)
            for path in written { console.detail("Abgelehnte Zeilen stehen in \(path).") }
        }
    }
}
