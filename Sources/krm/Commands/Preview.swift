import ArgumentParser
import Commands

/// `krm preview`.
struct Preview: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Die Berichte im Browser zeigen und bei jeder Änderung neu bauen",
        discussion: """
            Beispiel:
              krm preview --port 8080
                  dann im Browser http://127.0.0.1:8080/ öffnen
            """
    )

    @Option(help: ArgumentHelp("Der Port auf 127.0.0.1.", valueName: "PORT"))
    var port = "8080"

    @Option(help: ArgumentHelp("Der Ordner mit krm.yml und den Exporten.", valueName: "ORDNER"))
    var data = "data"

    @Option(
        help: ArgumentHelp(
            "Der Ordner mit den Vorlagen. Ohne diese Option „templates“ neben dem Datenordner, sonst die eingebauten.",
            valueName: "ORDNER"
        )
    )
    var templates: String?

    func job(_ actions: Actions) throws(UsageError) -> Job {
        var options = PreviewOptions()
        options.port = try OptionValue("--port", port).number(in: 1...65_535)
        options.data = try OptionValue("--data", data).path()
        if let templates { options.templates = try OptionValue("--templates", templates).path() }
        return Job(options, actions.preview)
    }
}
