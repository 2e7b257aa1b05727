import ArgumentParser
import Commands

/// `krm dump html`.
struct DumpHtml: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "html",
        abstract: "Einen Markdown-Text in HTML umsetzen",
        discussion: """
            Gelesen wird CommonMark mit Tabellen; heraus kommt das Fragment ohne Seite.

            Beispiel:
              krm dump html bericht.md
            """
    )

    @Argument(help: ArgumentHelp("Die Datei, „-“ für die Standardeingabe.", valueName: "DATEI"))
    var file: String

    func job(_ actions: Actions) throws(UsageError) -> Job {
        Job(DumpOptions.Html(file: try OptionValue("DATEI", file).inputFile()), actions.dumpHtml)
    }
}
