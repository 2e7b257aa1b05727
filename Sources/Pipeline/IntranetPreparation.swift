internal import Config
internal import Diagnostics
internal import Templates

/// Everything that the edition `intranet` needs before its first page: `build` and `preview` do the same here.
struct IntranetPreparation {
    let source: IntranetSource
    let templates: TemplateFiles
    /// On the releases; on config and templates, too, where the other edition has not told of these.
    let findings: [Finding]

    /// - Parameters:
    ///   - given: the folder of templates that was asked for.
    ///   - read: the templates, where the other edition has read them, and told what is odd about them and the config.
    ///   - notices: those on the config.
    init(
        _ project: Project,
        data: String,
        templates given: String?,
        read: TemplateFiles?,
        notices: [Finding]
    ) throws(Failure) {
        source = try IntranetSource(project, data: data)
        if let read {
            templates = read
            findings = source.findings
        } else {
            templates = try TemplateFiles(given: given, data: data)
            findings = source.findings + notices + templates.set.warnings
        }
    }
}
