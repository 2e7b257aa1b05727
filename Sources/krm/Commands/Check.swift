import ArgumentParser
import Commands

/// `krm check`.
struct Check: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Daten, Konfiguration und Vorlagen prüfen, ohne etwas zu schreiben",
        discussion: """
            Beispiele:
              krm check
                  den Ordner „data“ prüfen
              krm check --stichtag 2026-10-31
                  so prüfen, wie zu diesem Tag gebaut wird
              krm check --format gitlab > code-quality.json
                  Meldungen für die Anzeige in GitLab
            """
    )

    @OptionGroup var data: DataFolder

    @OptionGroup var templates: TemplateFolder

    @Option(help: ArgumentHelp("Der Tag, zu dem geprüft wird: 2026-10-31 oder 31.10.2026.", valueName: "TAG"))
    var stichtag: String?

    @Option(help: ArgumentHelp("Form der Meldungen: text, json oder gitlab (Code Quality).", valueName: "FORMAT"))
    var format = "text"

    @Flag(help: "Warnungen wie Fehler behandeln.")
    var strict = false

    @Flag(help: "In Meldungen mehr von den Inhalten zeigen. Vorsicht: Exporte enthalten Sozialdaten.")
    var showValues = false

    func job(_ actions: Actions) throws(UsageError) -> Job {
        var options = CheckOptions()
        options.data = try data.path()
        options.templates = try templates.path()
        if let stichtag { options.stichtag = try OptionValue("--stichtag", stichtag).stichtag() }
        options.format = try OptionValue("--format", format).choice(CheckOptions.Format.self)
        options.strict = strict
        options.showValues = showValues
        return Job(options, actions.check)
    }
}
