/// What the commands do: one function a command, from its typed options to a result or a `Failure`.
///
/// A function that returns ends with exit code 0, a `Failure` with its own.
package struct Actions: Sendable {
    package var build: Action<BuildOptions>
    package var check: Action<CheckOptions>
    package var explain: Action<ExplainOptions>
    package var verify: Action<VerifyOptions>
    package var freigeben: Action<FreigebenOptions>
    package var preview: Action<PreviewOptions>
    package var initialize: Action<InitOptions>
    package var sample: Action<SampleOptions>
    package var dumpRows: Action<DumpOptions.Rows>
    package var dumpRecords: Action<DumpOptions.Records>
    package var dumpFigures: Action<DumpOptions.Figures>
    package var dumpKalender: Action<DumpOptions.Kalender>
    package var dumpSpc: Action<DumpOptions.Spc>
    package var dumpUrteil: Action<DumpOptions.Urteil>
    package var dumpMarkdown: Action<DumpOptions.Markdown>
    package var dumpHtml: Action<DumpOptions.Html>
    package var dumpFreigabe: Action<DumpOptions.Freigabe>
    package var dumpSpalten: Action<DumpOptions.Spalten>

    package init(
        build: @escaping Action<BuildOptions>,
        check: @escaping Action<CheckOptions>,
        explain: @escaping Action<ExplainOptions>,
        verify: @escaping Action<VerifyOptions>,
        freigeben: @escaping Action<FreigebenOptions>,
        preview: @escaping Action<PreviewOptions>,
        initialize: @escaping Action<InitOptions>,
        sample: @escaping Action<SampleOptions>,
        dumpRows: @escaping Action<DumpOptions.Rows>,
        dumpRecords: @escaping Action<DumpOptions.Records>,
        dumpFigures: @escaping Action<DumpOptions.Figures>,
        dumpKalender: @escaping Action<DumpOptions.Kalender>,
        dumpSpc: @escaping Action<DumpOptions.Spc>,
        dumpUrteil: @escaping Action<DumpOptions.Urteil>,
        dumpMarkdown: @escaping Action<DumpOptions.Markdown>,
        dumpHtml: @escaping Action<DumpOptions.Html>,
        dumpFreigabe: @escaping Action<DumpOptions.Freigabe>,
        dumpSpalten: @escaping Action<DumpOptions.Spalten>
    ) {
        self.build = build
        self.check = check
        self.explain = explain
        self.verify = verify
        self.freigeben = freigeben
        self.preview = preview
        self.initialize = initialize
        self.sample = sample
        self.dumpRows = dumpRows
        self.dumpRecords = dumpRecords
        self.dumpFigures = dumpFigures
        self.dumpKalender = dumpKalender
        self.dumpSpc = dumpSpc
        self.dumpUrteil = dumpUrteil
        self.dumpMarkdown = dumpMarkdown
        self.dumpHtml = dumpHtml
        self.dumpFreigabe = dumpFreigabe
        self.dumpSpalten = dumpSpalten
    }
}
