import ArgumentParser
import Commands

/// `krm freigeben`.
struct Freigeben: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "freigeben",
        abstract: "Einen Monat für die Ausgabe „intranet“ freigeben",
        discussion: """
            Zählt den Monat, prüft, dass niemand zu erkennen ist, zeigt jeden Wert,
            wie er zu sehen sein wird, und schreibt „freigaben/2026-09.json“ in den
            Datenordner. Was freigegeben ist, ändert sich nicht mehr. Die Monate folgen
            dem Kalender; ein ausgelassener wird später nicht nachgeholt.

            Beispiele:
              krm freigeben --zeitraum 2026-09 --stichtag 2026-10-15
                  den September freigeben
              krm freigeben --zeitraum 2026-09 --zurueckziehen
                  seine Seiten wieder verbergen
            """
    )

    @Option(help: ArgumentHelp("Der Monat: 2026-09.", valueName: "MONAT"))
    var zeitraum: String

    @OptionGroup var data: DataFolder

    @Option(help: ArgumentHelp("Der Tag, an dem freigegeben wird: 2026-10-15 oder 15.10.2026.", valueName: "TAG"))
    var stichtag: String?

    @Flag(help: "Die Freigabe zurückziehen; eine neue zeigt später dieselben Werte.")
    var zurueckziehen = false

    @Option(
        help: ArgumentHelp(
            "Ein neuer Ordner für die Zeugen der Prüfung: Projekte, deren Ausgabe dieselbe ist.",
            valueName: "ORDNER"
        )
    )
    var zeugen: String?

    func job(_ actions: Actions) throws(UsageError) -> Job {
        var options = FreigebenOptions(zeitraum: try OptionValue("--zeitraum", zeitraum).month())
        options.data = try data.path()
        if let stichtag { options.stichtag = try OptionValue("--stichtag", stichtag).stichtag() }
        options.withdraws = zurueckziehen
        if let zeugen { options.zeugen = try OptionValue("--zeugen", zeugen).path() }
        if zurueckziehen, zeugen != nil { throw .conflict("--zurueckziehen", "--zeugen") }
        return Job(options, actions.freigeben)
    }
}
