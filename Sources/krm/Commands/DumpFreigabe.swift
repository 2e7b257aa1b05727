import ArgumentParser
import Commands

/// `krm dump freigabe`.
struct DumpFreigabe: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "freigabe",
        abstract: "Die Prüfung der freigegebenen Monate als JSON Lines",
        discussion: """
            Eine Zeile je gezeigter Zahl: was gezeigt wird, und höchstens fünf wahre
            Werte, die zu allem passen, was je veröffentlicht wurde.

            Beispiel:
              krm dump freigabe --zeitraum 2026-09
                  die Prüfung eines Monats
            """
    )

    @OptionGroup var data: DataFolder

    @Option(help: ArgumentHelp("2026-09, 2026-Q3 oder 2026. Ohne diese Option alle.", valueName: "ZEITRAUM"))
    var zeitraum: String?

    func job(_ actions: Actions) throws(UsageError) -> Job {
        let period = try zeitraum.map { (text) throws(UsageError) in try OptionValue("--zeitraum", text).period() }
        return Job(DumpOptions.Freigabe(data: try data.path(), zeitraum: period), actions.dumpFreigabe)
    }
}
