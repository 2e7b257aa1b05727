import Commands
import Diagnostics

extension Actions {
    /// Prints the options instead of doing anything, until the functions of `Pipeline` take its place.
    static let stub = Actions(
        build: printing,
        check: printing,
        explain: printing,
        verify: printing,
        preview: printing,
        initialize: printing,
        sample: printing,
        dumpRows: printing,
        dumpRecords: printing,
        dumpFigures: printing,
        dumpKalender: printing,
        dumpSpc: printing,
        dumpGeheimhaltung: printing,
        dumpMarkdown: printing,
        dumpHtml: printing
    )

    private static func printing<Options>(
        _ options: Options,
        _: Surroundings,
        _ console: Console
    ) throws(Failure) {
        try console.write("\(options)\n")
    }
}
