import ArgumentParser
import Commands

/// `krm dump geheimhaltung`.
struct DumpGeheimhaltung: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "geheimhaltung",
        abstract: "Eine Tabelle mit Summen und Geheimhaltung",
        discussion: """
            Gelesen wird eine Tabelle als JSON.

            Beispiel:
              krm dump geheimhaltung tabelle.json --mindestfallzahl 3
                  die Tabelle mit Rändern und Sperrungen
            """
    )

    @Argument(help: ArgumentHelp("Die Datei, „-“ für die Standardeingabe.", valueName: "DATEI"))
    var file: String

    @Option(help: ArgumentHelp("Kleinere Zahlen außer 0 werden gesperrt.", valueName: "ANZAHL"))
    var mindestfallzahl = "3"

    func job(_ actions: Actions) throws(UsageError) -> Job {
        let options = DumpOptions.Geheimhaltung(
            file: try OptionValue("DATEI", file).inputFile(),
            mindestfallzahl: try OptionValue("--mindestfallzahl", mindestfallzahl).number(in: 1...Int.max)
        )
        return Job(options, actions.dumpGeheimhaltung)
    }
}
