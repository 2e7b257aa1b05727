import ArgumentParser
import Commands

/// `krm init`.
struct Init: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Einen neuen Projektordner anlegen, der sich sofort bauen lässt",
        discussion: """
            Angelegt werden eine erläuterte krm.yml, die Vorlagen und ein erfundener
            Beispielexport. Mit „--aus“ steht statt des Beispiels eine Kopie des eigenen
            Exports da, nur für den eigenen Benutzer lesbar, und krm.yml ordnet seine
            Spalten und Werte zu: so, wie Überschriften und Werte es nahelegen. Was ein
            Mensch entscheiden muss, steht darin als Kommentar.

            Beispiele:
              krm init krm-musterstadt
                  das Beispiel anlegen, dann bauen mit
                  krm build --data krm-musterstadt/data --output krm-musterstadt/site
              krm init krm-musterstadt --aus export.csv
                  eine krm.yml für den eigenen Export vorschlagen lassen
            """
    )

    @Argument(help: ArgumentHelp("Der neue Ordner: leer oder noch nicht vorhanden.", valueName: "ORDNER"))
    var folder: String

    @Option(help: ArgumentHelp("Der eigene Export, dessen Aufbau krm.yml beschreiben soll.", valueName: "EXPORT"))
    var aus: String?

    func job(_ actions: Actions) throws(UsageError) -> Job {
        let folder = try OptionValue("ORDNER", folder).path()
        var export: String?
        if let aus { export = try OptionValue("--aus", aus).path() }
        return Job(InitOptions(folder: folder, aus: export), actions.initialize)
    }
}
