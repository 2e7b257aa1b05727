import ArgumentParser
import Commands

/// `krm build`.
struct Build: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Daten prüfen und alle Berichte bauen",
        discussion: """
            Der Stichtag ist der Wert von „--stichtag“, sonst der aus „krm.yml“, sonst der
            Tag von SOURCE_DATE_EPOCH, sonst der heutige Tag (mit Hinweis).
            Fehlerhafte Daten werden nicht veröffentlicht; die bisherigen Seiten bleiben.

            Beispiele:
              krm build
                  „data“ lesen und die Berichte nach „site“ schreiben
              krm build --stichtag 2026-10-31 --zeitraum 2026-09-15..2026-10-15
                  zum Stichtag bauen, dazu einen Bericht aus aktuellem Anlass
              krm build --ausgabe intranet
                  nur die Ausgabe für alle Beschäftigten, aus den Freigaben und ohne Exporte
              krm build --rejects abgelehnt.csv
                  fehlerhafte Zeilen in eine Datei schreiben und aus den übrigen bauen
            """
    )

    @OptionGroup var data: DataFolder

    @OptionGroup var templates: TemplateFolder

    @Option(
        help: ArgumentHelp(
            "Der Ordner für die Berichte: leer, noch nicht vorhanden oder von krm angelegt.",
            valueName: "ORDNER"
        )
    )
    var output = "site"

    @Option(help: ArgumentHelp("Der Tag, zu dem berichtet wird: 2026-10-31 oder 31.10.2026.", valueName: "TAG"))
    var stichtag: String?

    @Option(
        help: ArgumentHelp(
            "Ein zusätzlicher Bericht: 2026-10, 2026-Q4, 2026 oder 2026-09-15..2026-10-15.",
            valueName: "ZEITRAUM"
        )
    )
    var zeitraum: [String] = []

    @Option(
        help: ArgumentHelp(
            "Diese Ausgabe bauen: intern oder intranet. Ohne diese Option die Ausgaben aus krm.yml.",
            valueName: "AUSGABE"
        )
    )
    var ausgabe: [String] = []

    @Option(
        help: ArgumentHelp(
            "Fehlerhafte Zeilen mit ihren Gründen in diese Datei schreiben und aus den übrigen bauen.",
            valueName: "DATEI"
        )
    )
    var rejects: String?

    @Option(
        help: ArgumentHelp(
            "Der Ordner mit früheren Berichten, mit denen für die Berichtigungen verglichen wird.",
            valueName: "ORDNER"
        )
    )
    var published: String?

    @Flag(help: "Warnungen wie Fehler behandeln.")
    var strict = false

    @Flag(help: "Alles neu bauen, auch was sich nicht geändert hat.")
    var force = false

    @Flag(help: "In Meldungen mehr von den Inhalten zeigen. Vorsicht: Exporte enthalten Sozialdaten.")
    var showValues = false

    @Option(help: ArgumentHelp("Zahl der Arbeitsfäden. Ohne diese Option die Zahl der Kerne.", valueName: "ANZAHL"))
    var jobs: String?

    @Flag(help: "Nur Fehler und Warnungen melden.")
    var quiet = false

    @Flag(help: "Jeden Schritt melden.")
    var verbose = false

    func job(_ actions: Actions) throws(UsageError) -> Job {
        let options = try options()
        return Job(options, verbosity: options.verbosity, actions.build)
    }

    private func options() throws(UsageError) -> BuildOptions {
        var options = BuildOptions()
        options.data = try data.path()
        options.templates = try templates.path()
        options.output = try OptionValue("--output", output).path()
        if let stichtag { options.stichtag = try OptionValue("--stichtag", stichtag).stichtag() }
        options.zeitraeume = try OptionValue.periods(zeitraum)
        for text in ausgabe {
            let ausgabe = try OptionValue("--ausgabe", text).ausgabe()
            if !options.ausgaben.contains(ausgabe) { options.ausgaben.append(ausgabe) }
        }
        if let rejects { options.rejects = try OptionValue("--rejects", rejects).path() }
        if let published { options.published = try OptionValue("--published", published).path() }
        options.strict = strict
        options.force = force
        options.showValues = showValues
        if let jobs { options.jobs = try OptionValue("--jobs", jobs).number(in: 1...1024) }
        if quiet, verbose { throw .conflict("--quiet", "--verbose") }
        options.verbosity = quiet ? .quiet : verbose ? .verbose : .normal
        return options
    }
}
