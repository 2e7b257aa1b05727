import ArgumentParser
import Commands

/// `krm sample`.
struct Sample: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Erfundene Exporte zum Ausprobieren schreiben",
        discussion: """
            Gleicher Startwert, gleiche Datei: auf jedem Rechner. Die Zeilen passen zur
            krm.yml des Beispielprojekts; jede sagt selbst, dass sie erfunden ist: Die
            Vorgangsnummer beginnt mit „BEISPIEL-“.

            Beispiele:
              krm sample --rows 1000 --seed 7 --output beispiel.csv
                  1000 erfundene Erhebungsbögen schreiben
              krm sample --rows 1000 --faults 0.01 --output fehler.csv
                  davon etwa jeder hundertste fehlerhaft, jede Art der Reihe nach
            """
    )

    @Option(help: ArgumentHelp("Zahl der Zeilen.", valueName: "ANZAHL"))
    var rows: String

    @Option(help: ArgumentHelp("Startwert des Zufalls.", valueName: "ZAHL"))
    var seed = "1"

    @Option(help: ArgumentHelp("Erster Tag des Eingangs.", valueName: "TAG"))
    var from = "2024-01-01"

    @Option(help: ArgumentHelp("Letzter Tag des Eingangs.", valueName: "TAG"))
    var to = "2026-10-31"

    @Option(
        help: ArgumentHelp(
            "Anteil fehlerhafter Zeilen, wie „krm check“ sie ablehnt: 0.01 ist jede hundertste.",
            valueName: "ANTEIL"
        )
    )
    var faults = "0"

    @Option(help: ArgumentHelp("Die neue Datei.", valueName: "DATEI"))
    var output: String

    func job(_ actions: Actions) throws(UsageError) -> Job {
        let span = try OptionValue.span(from: from, to: to)
        let options = SampleOptions(
            rows: try OptionValue("--rows", rows).number(in: 1...Int.max),
            seed: try OptionValue("--seed", seed).number(in: 0...UInt64.max),
            from: span.from,
            to: span.to,
            faults: try OptionValue("--faults", faults).share(),
            output: try OptionValue("--output", output).path()
        )
        return Job(options, actions.sample)
    }
}
