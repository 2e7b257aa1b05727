import Commands
import Diagnostics

extension Actions {
    /// Prints the options instead of doing anything, so that a test can look at the parsing.
    static let printing = Actions(
        build: show,
        check: show,
        explain: show,
        verify: show,
        freigeben: show,
        preview: show,
        initialize: show,
        sample: show,
        dumpRows: show,
        dumpRecords: show,
        dumpFigures: show,
        dumpKalender: show,
        dumpSpc: show,
        dumpUrteil: show,
        dumpMarkdown: show,
        dumpHtml: show,
        dumpFreigabe: show,
        dumpSpalten: show
    )

    private static func show<Options>(
        _ options: Options,
        _: Surroundings,
        _ console: Console
    ) throws(Failure) {
        try console.write("\(options)\n")
    }
}
