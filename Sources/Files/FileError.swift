package import Diagnostics

/// An input that cannot be listed or read.
package struct FileError: Error, Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        case missing, notAFile, notAFolder, danglingLink, nameIsNoText
        /// Somebody wrote to it while it was read.
        case changed
        case system(SystemReason)
    }

    /// The path as the caller gave it, or below it.
    package let path: String
    package let cause: Cause

    package init(path: String, cause: Cause) {
        self.path = path
        self.cause = cause
    }

    package var finding: Finding {
        Finding(.error, rule, at: Position(file: path), message)
    }

    /// The end of a run that needs this file.
    package var failure: Failure { Failure(.environment, [finding]) }

    private var rule: String {
        switch cause {
        case .missing: "datei-fehlt"
        case .notAFile, .notAFolder, .danglingLink: "datei-art"
        case .nameIsNoText: "dateiname"
        case .changed: "datei-veraendert"
        case .system: "dateisystem"
        }
    }

    private var message: String {
        switch cause {
        case .missing: "Diesen Pfad gibt es nicht; prüfen Sie die Schreibweise."
        case .notAFile: "Erwartet wird eine gewöhnliche Datei; entfernen Sie diesen Eintrag oder ersetzen Sie ihn."
        case .notAFolder: "Erwartet wird ein Ordner; prüfen Sie die Schreibweise."
        case .danglingLink: "Diese Verknüpfung führt ins Leere; entfernen Sie sie oder legen Sie das Ziel an."
        case .nameIsNoText: "Der Dateiname ist kein gültiges UTF-8; benennen Sie die Datei um."
        case .changed:
            "Die Datei wurde verändert, während sie gelesen wurde; starten Sie den Lauf noch einmal, wenn niemand mehr in "
                + "sie schreibt."
        case .system(let reason): "Lesen nicht möglich: \(reason.sentence)."
        }
    }
}
