import ArgumentParser
import Commands

/// `krm verify`.
struct Verify: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prüfen, ob veröffentlichte Berichte vollständig und unverändert sind",
        discussion: """
            Verglichen wird jede Datei mit ihrer Prüfsumme (SHA-256) in „manifest.json“.

            Beispiel:
              krm verify --output site
                  den Ordner „site“ prüfen und sagen, ob sich die Daten seither
                  geändert haben
            """
    )

    @Option(help: ArgumentHelp("Der Ordner mit den Berichten.", valueName: "ORDNER"))
    var output = "site"

    @OptionGroup var data: DataFolder

    func job(_ actions: Actions) throws(UsageError) -> Job {
        var options = VerifyOptions()
        options.output = try OptionValue("--output", output).path()
        options.data = try data.path()
        return Job(options, actions.verify)
    }
}
