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

    @OptionGroup var data: DataFolder

    @OptionGroup var templates: TemplateFolder

    func job(_ actions: Actions) throws(UsageError) -> Job {
        var options = PreviewOptions()
        options.port = try OptionValue("--port", port).number(in: 1...65_535)
        options.data = try data.path()
        options.templates = try templates.path()
        return Job(options, actions.preview)
    }
}
