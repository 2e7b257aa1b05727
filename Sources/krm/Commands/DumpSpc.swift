import ArgumentParser
import Commands

/// `krm dump spc`.
struct DumpSpc: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "spc",
        abstract: "Eine Zahlenreihe mit Grenzen und Signalen (XmR)",
        discussion: """
            Gelesen wird eine JSON-Liste von Zahlen.

            Beispiel:
              echo "[12, 15, 11, 14]" | krm dump spc -
                  Mittel, Grenzen und Signale
            """
    )

    @Argument(help: ArgumentHelp("Die Datei, „-“ für die Standardeingabe.", valueName: "DATEI"))
    var file: String

    func job(_ actions: Actions) throws(UsageError) -> Job {
        Job(DumpOptions.Spc(file: try OptionValue("DATEI", file).inputFile()), actions.dumpSpc)
    }
}
