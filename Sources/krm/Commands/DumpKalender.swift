import ArgumentParser
import Commands

/// `krm dump kalender`.
struct DumpKalender: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "kalender",
        abstract: "Arbeitstage, Feiertage und Fristen als JSON Lines",
        discussion: """
            Beispiel:
              krm dump kalender --land NI --from 2026-01-01 --to 2026-12-31
                  jeder Tag des Jahres 2026 in Niedersachsen
              krm dump kalender --land TH --regional fronleichnam
                --from 2026-06-01 --to 2026-06-30
                  der Juni 2026 in einem Ort, der Fronleichnam hat
            """
    )

    @Option(help: ArgumentHelp("Das Land, etwa NI für Niedersachsen.", valueName: "LAND"))
    var land: String

    @Option(
        help: ArgumentHelp(
            "Ein Feiertag in Teilen des Landes: fronleichnam, mariae-himmelfahrt oder friedensfest. Auch mehrmals.",
            valueName: "FEIERTAG"
        )
    )
    var regional: [String] = []

    @Option(help: ArgumentHelp("Der erste Tag.", valueName: "TAG"))
    var from: String

    @Option(help: ArgumentHelp("Der letzte Tag.", valueName: "TAG"))
    var to: String

    func job(_ actions: Actions) throws(UsageError) -> Job {
        let land = try OptionValue("--land", land).land()
        let regional = try regional.map { text throws(UsageError) in
            try OptionValue("--regional", text).regionalHoliday(of: land)
        }
        let span = try OptionValue.span(from: from, to: to)
        let options = DumpOptions.Kalender(land: land, regional: Set(regional), from: span.from, to: span.to)
        return Job(options, actions.dumpKalender)
    }
}
