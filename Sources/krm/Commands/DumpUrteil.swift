import ArgumentParser
import Commands

/// `krm dump urteil`.
struct DumpUrteil: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "urteil",
        abstract: "Die Regeln des Urteils einzeln befragt",
        discussion: """
            Gelesen werden JSON-Zeilen, je Zeile eine Regel: vergleich (Teams), anteil
            (Zielwert), selten (seltene Zahlen) oder anteile (Monatsquoten).

            Beispiel:
              echo '{"anteil":{"zaehler":3,"nenner":8,"ziel":0.9}}' | krm dump urteil -
                  Unsicherheit und Urteil
            """
    )

    @Argument(help: ArgumentHelp("Die Datei, „-“ für die Standardeingabe.", valueName: "DATEI"))
    var file: String

    func job(_ actions: Actions) throws(UsageError) -> Job {
        Job(DumpOptions.Urteil(file: try OptionValue("DATEI", file).inputFile()), actions.dumpUrteil)
    }
}
