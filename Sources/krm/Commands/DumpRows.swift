import ArgumentParser
import CSV
import Commands

/// `krm dump rows`.
struct DumpRows: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "rows",
        abstract: "Die Zeilen eines Exports als JSON Lines",
        discussion: """
            Beispiel:
              krm dump rows export.csv --trennzeichen ";" --zeichensatz windows-1252
                  Zellen wortgetreu, ohne Erkennung von Trennzeichen und Zeichensatz
            """
    )

    @Argument(help: ArgumentHelp("Die Datei, „-“ für die Standardeingabe.", valueName: "DATEI"))
    var file: String

    @Option(help: ArgumentHelp("Das Trennzeichen; sonst wird es erkannt.", valueName: "ZEICHEN"))
    var trennzeichen: String?

    @Option(
        help: ArgumentHelp(
            "utf-8, windows-1252, iso-8859-15, utf-16le oder utf-16be; sonst wird er erkannt.",
            valueName: "NAME"
        )
    )
    var zeichensatz: String?

    func job(_ actions: Actions) throws(UsageError) -> Job {
        let file = try OptionValue("DATEI", file).inputFile()
        var delimiter: UInt8?
        if let trennzeichen { delimiter = try OptionValue("--trennzeichen", trennzeichen).delimiter() }
        var encoding: TextEncoding?
        if let zeichensatz { encoding = try OptionValue("--zeichensatz", zeichensatz).encoding() }
        let dialect = DialectSettings(delimiter: delimiter, encoding: encoding)
        return Job(DumpOptions.Rows(file: file, dialect: dialect), actions.dumpRows)
    }
}
