import ArgumentParser
import Commands

/// `krm init`.
struct Init: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Einen neuen Projektordner anlegen, der sich sofort bauen lässt",
        discussion: """
            Beispiel:
              krm init krm-musterstadt
                  Konfiguration, Vorlagen und einen Beispielexport anlegen
            """
    )

    @Argument(help: ArgumentHelp("Der neue Ordner.", valueName: "ORDNER"))
    var folder: String

    func job(_ actions: Actions) throws(UsageError) -> Job {
        Job(InitOptions(folder: try OptionValue("ORDNER", folder).path()), actions.initialize)
    }
}
