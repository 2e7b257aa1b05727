import ArgumentParser
import Commands

/// `krm dump markdown`.
struct DumpMarkdown: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown",
        abstract: "Der Markdown-Text eines Berichts",
        discussion: """
            Beispiel:
              krm dump markdown geschaeftsfuehrung --zeitraum 2026-10
                  der Bericht an die Geschäftsführung vor der Umsetzung in HTML
            """
    )

    @Argument(
        help: ArgumentHelp("Der Name des Berichts, etwa „fuehrungskraefte“ oder „team-501“.", valueName: "BERICHT")
    )
    var bericht: String

    @Option(help: ArgumentHelp("2026-10, 2026-Q4, 2026 oder 2026-09-15..2026-10-15.", valueName: "ZEITRAUM"))
    var zeitraum: String

    @OptionGroup var data: DataFolder

    @OptionGroup var templates: TemplateFolder

    func job(_ actions: Actions) throws(UsageError) -> Job {
        let options = DumpOptions.Markdown(
            bericht: try OptionValue("BERICHT", bericht).path(),
            zeitraum: try OptionValue("--zeitraum", zeitraum).period(),
            data: try data.path(),
            templates: try templates.path()
        )
        return Job(options, actions.dumpMarkdown)
    }
}
