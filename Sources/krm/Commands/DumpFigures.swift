import ArgumentParser
import Commands

/// `krm dump figures`.
struct DumpFigures: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Alle Kennzahlen der internen Ausgabe als JSON Lines",
        discussion: """
            Beispiel:
              krm dump figures --zeitraum 2026-10 --zeitraum 2026-Q4
                  die Kennzahlen eines Monats und eines Quartals
            """
    )

    @OptionGroup var data: DataFolder

    @Option(
        help: ArgumentHelp(
            "2026-10, 2026-Q4, 2026 oder 2026-09-15..2026-10-15. Ohne diese Option alle Zeiträume.",
            valueName: "ZEITRAUM"
        )
    )
    var zeitraum: [String] = []

    func job(_ actions: Actions) throws(UsageError) -> Job {
        let data = try data.path()
        return Job(DumpOptions.Figures(data: data, zeitraeume: try OptionValue.periods(zeitraum)), actions.dumpFigures)
    }
}
