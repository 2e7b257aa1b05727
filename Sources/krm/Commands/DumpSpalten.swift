import ArgumentParser
import Commands

/// `krm dump spalten`.
struct DumpSpalten: KrmCommand {
    static let configuration = CommandConfiguration(
        commandName: "spalten",
        abstract: "Alle Spalten der Eingabedateien mit Werten und Bedeutung",
        discussion: """
            Markdown: Erhebungsbogen, Eingangsliste und Maßnahmen; was Pflicht ist und
            welche Kennzahl eine Spalte liest.

            Beispiel:
              krm dump spalten
            """
    )

    func job(_ actions: Actions) throws(UsageError) -> Job { Job(DumpOptions.Spalten(), actions.dumpSpalten) }
}
