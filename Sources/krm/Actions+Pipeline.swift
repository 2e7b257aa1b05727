import Commands
import Diagnostics
import Pipeline

extension Actions {
    /// What every command really does.
    static let live = Actions(
        build: BuildRun.run,
        check: CheckRun.run,
        explain: ExplainRun.run,
        verify: VerifyRun.run,
        freigeben: FreigebenRun.run,
        preview: Unreleased.run,
        initialize: InitRun.run,
        sample: SampleRun.run,
        dumpRows: DumpRun.rows,
        dumpRecords: DumpRun.records,
        dumpFigures: DumpRun.figures,
        dumpKalender: DumpRun.kalender,
        dumpSpc: DumpRun.spc,
        dumpUrteil: DumpRun.urteil,
        dumpMarkdown: DumpRun.markdown,
        dumpHtml: DumpRun.html,
        dumpFreigabe: DumpRun.freigabe,
        dumpSpalten: DumpRun.spalten
    )
}

/// Commands that no call can reach yet: the parser does not offer them.
enum Unreleased {
    static func run<Options>(_: Options, _: Surroundings, _: Console) throws(Failure) {
        throw Failure(.usage, [Finding(.error, "befehl-unbekannt", "Diesen Befehl gibt es in dieser Version nicht.")])
    }
}
