internal import Analysis
internal import Commands
internal import CommonMark
internal import Config
internal import Diagnostics
internal import Records
internal import Reports
internal import Templates

/// Everything that is told about a project before anything is counted: data, templates, comments, the Stichtag.
struct Survey {
    let input: Input
    let templates: TemplateFiles
    let kommentare: Kommentare
    let stichtag: Stichtag
    let log: FindingLog

    /// Throws when a template is wrong (2) or something cannot be read (3).
    init(_ input: Input, options: Preparation.Options, surroundings: Surroundings) throws(Failure) {
        templates = try TemplateFiles(given: options.templates, data: input.folder)
        stichtag = try surroundings.stichtag.resolve(option: options.stichtag, config: input.project.stichtag)
        kommentare = try Kommentare(folder: input.folder, project: input.project)
        var log = input.log
        log.add(kommentare.findings)
        log.add(templates.set.warnings)
        if let notice = stichtag.notice { log.add(notice) }
        self.input = input
        self.log = log
    }

    /// Why nothing may be published, nil when all is well; its findings do not repeat those of the log.
    func objection(_ options: Preparation.Options) -> Failure? {
        let errors = log.count(.error)
        let isOnlyRejected = options.rejects != nil && errors == input.rowErrors
        if errors > 0, !isOnlyRejected { return Failure(.data, []) }
        return options.strict ? Survey.strictObjection(warnings: log.count(.warning)) : nil
    }

    /// Why `--strict` forbids publishing; nil without warnings.
    static func strictObjection(warnings: Int) -> Failure? {
        guard warnings > 0 else { return nil }
        let what = warnings == 1 ? "gilt die eine Warnung" : "gelten alle \(warnings) Warnungen"
        return Failure(.data, [Finding(.error, "strict", "Mit --strict \(what) als Fehler; beheben Sie sie.")])
    }
}
