import ArgumentParser
import Commands

/// `krm preview`.
struct Preview: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Die Berichte im Browser zeigen und bei jeder Änderung neu bauen",
        discussion: """
            Die Seiten sind nur auf diesem Rechner zu sehen und entstehen im Speicher;
            der Ordner „site“ bleibt, wie er ist. Ändern sich Daten, Kommentare,
            Vorlagen oder krm.yml, so lädt sich die offene Seite neu. Ist etwas
            falsch, so zeigt sie, wo und was zu tun ist. Strg+C beendet die Vorschau.

            Beispiel:
              krm preview --port 8081
                  dann im Browser http://127.0.0.1:8081/ öffnen
            """
    )

    @Option(help: ArgumentHelp("Der Port auf 127.0.0.1, 0 für einen freien.", valueName: "PORT"))
    var port = "8080"

    @OptionGroup var data: DataFolder

    @OptionGroup var templates: TemplateFolder

    func job(_ actions: Actions) throws(UsageError) -> Job {
        var options = PreviewOptions()
        options.port = try OptionValue("--port", port).number(in: 0...65_535)
        options.data = try data.path()
        options.templates = try templates.path()
        return Job(options, actions.preview)
    }
}
