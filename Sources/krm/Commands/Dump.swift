import ArgumentParser

/// `krm dump`, the developers' window.
struct Dump: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump",
        abstract: "Zwischenergebnisse zeigen: jede Station für sich",
        discussion: """
            Für Entwicklung und Support. Das Ergebnis geht an die Standardausgabe.

            Beispiele:
              krm dump rows data/erhebungsboegen/2026-10.csv
                  jede Zeile eines Exports als JSON
              krm dump figures --zeitraum 2026-10
                  alle Kennzahlen des Oktobers
            """,
        subcommands: [
            DumpRows.self, DumpRecords.self, DumpFigures.self, DumpKalender.self, DumpSpc.self, DumpUrteil.self,
            DumpMarkdown.self,
            DumpHtml.self, DumpFreigabe.self, DumpSpalten.self,
        ]
    )
}
