import ArgumentParser
import Commands

/// `krm explain`.
struct Explain: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Sagen, woher eine Kennzahl kommt",
        discussion: """
            Beispiele:
              krm explain frist.abschluss-14-tage --zeitraum 2026-10 --team 501
                  Definition, Zähler, Nenner und die Zeilen dahinter
              krm explain bestand.ueberfaellig --zeitraum 2026-10 --format csv
                  die Arbeitsliste für das Büro der Geschäftsführung
            """
    )

    @Argument(help: ArgumentHelp("Der Name der Kennzahl, etwa „bestand“.", valueName: "KENNZAHL"))
    var kennzahl: String

    @Option(help: ArgumentHelp("2026-10, 2026-Q4, 2026 oder 2026-09-15..2026-10-15.", valueName: "ZEITRAUM"))
    var zeitraum: String

    @Option(help: ArgumentHelp("Nur dieser Bereich.", valueName: "BEREICH"))
    var bereich: String?

    @Option(help: ArgumentHelp("Nur dieses Team.", valueName: "TEAM"))
    var team: String?

    @Option(help: ArgumentHelp("Nur diese Art, etwa „beschwerde“.", valueName: "ART"))
    var art: String?

    @Option(help: ArgumentHelp("Nur dieser Eingangsweg, etwa „brief“.", valueName: "WEG"))
    var eingangsweg: String?

    @Option(help: ArgumentHelp("Nur dieses Anliegen, etwa „sach.kdu“.", valueName: "ANLIEGEN"))
    var anliegen: String?

    @Option(help: ArgumentHelp("Der Tag, zu dem gezählt wird: 2026-10-31 oder 31.10.2026.", valueName: "TAG"))
    var stichtag: String?

    @Option(help: ArgumentHelp("Form der Antwort: text oder csv.", valueName: "FORMAT"))
    var format = "text"

    @OptionGroup var data: DataFolder

    func job(_ actions: Actions) throws(UsageError) -> Job {
        var options = ExplainOptions(
            kennzahl: try OptionValue("KENNZAHL", kennzahl).path(),
            zeitraum: try OptionValue("--zeitraum", zeitraum).period()
        )
        options.bereich = bereich
        options.team = team
        options.art = art
        options.eingangsweg = eingangsweg
        options.anliegen = anliegen
        if let stichtag { options.stichtag = try OptionValue("--stichtag", stichtag).stichtag() }
        options.format = try OptionValue("--format", format).choice(ExplainOptions.Format.self)
        options.data = try data.path()
        return Job(options, actions.explain)
    }
}
