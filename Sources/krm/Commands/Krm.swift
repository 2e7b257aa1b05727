import ArgumentParser
import Commands

/// `krm`, the overview.
struct Krm: ParsableCommand {
    // Not yet released: Preview.
    static let configuration = CommandConfiguration(
        commandName: "krm",
        abstract: "Berichte des Kundenreaktionsmanagements aus Erhebungsbögen",
        discussion: """
            Beispiele:
              krm init krm-musterstadt
                  einen Projektordner zum Ausprobieren anlegen
              krm check
                  die Daten im Ordner „data“ prüfen, ohne etwas zu schreiben
              krm build --stichtag 2026-10-31
                  alle Berichte zum 31.10.2026 in den Ordner „site“ bauen

            Rückgabewerte:
              0   fertig
              1   Fehler in den Daten; es wurde nichts veröffentlicht
              2   Fehler in der Konfiguration oder in einer Vorlage
              3   Fehler des Dateisystems oder der Umgebung
              64  falscher Aufruf

            Meldungen gehen an die Standardfehlerausgabe, eine je Zeile.
            """,
        version: "krm " + Release.version,
        subcommands: [
            Build.self, Check.self, Explain.self, Freigeben.self, Verify.self, Init.self, Sample.self, Dump.self,
        ]
    )
}
