package import Diagnostics
package import Files

/// Why the site was not published; whatever the cause, the published site is as it was.
package enum SiteError: Error, Hashable, Sendable {
    /// What was being done to a path when the system refused.
    package enum Operation: Hashable, Sendable {
        case open, list, create, write, sync, swap, lock, read
    }

    case foreignOutput(String)
    case outputHasNoName(String)
    case outputIsLink(String)
    case outputIsNoFolder(String)
    case outputIsMountPoint(String)
    case outputOfNewerFormat(String)
    case outputMissing(String)
    case outputChanged(String)
    case foreignFolder(String)
    case parentMissing(String)
    case locked(String)
    case noFreeName(String)
    case invalidPath(String, SitePath.Fault)
    case system(Operation, String, SystemReason)

    /// The end of a run that could not publish: always exit code 3.
    package var failure: Failure { Failure(.environment, [finding]) }

    package var finding: Finding { Finding(.error, rule, at: Position(file: path), message) }

    private var path: String {
        switch self {
        case .foreignOutput(let path), .outputHasNoName(let path), .outputIsLink(let path),
            .outputIsNoFolder(let path), .outputIsMountPoint(let path), .outputOfNewerFormat(let path),
            .outputMissing(let path), .outputChanged(let path), .foreignFolder(let path), .parentMissing(let path),
            .locked(let path), .noFreeName(let path), .invalidPath(let path, _), .system(_, let path, _):
            path
        }
    }

    private var rule: String {
        switch self {
        case .foreignOutput: "ausgabe-fremd"
        case .outputHasNoName: "ausgabe-name"
        case .outputIsLink: "ausgabe-verknuepfung"
        case .outputIsNoFolder: "ausgabe-kein-ordner"
        case .outputIsMountPoint: "ausgabe-einhaengepunkt"
        case .outputOfNewerFormat: "ausgabe-neuer"
        case .outputMissing: "ausgabe-fehlt"
        case .outputChanged: "ausgabe-veraendert"
        case .foreignFolder: "ausgabe-fremder-ordner"
        case .parentMissing: "ausgabe-ort-fehlt"
        case .locked: "ausgabe-gesperrt"
        case .noFreeName: "ausgabe-reste"
        case .invalidPath: "seitenpfad"
        case .system: "dateisystem"
        }
    }

    private var message: String {
        switch self {
        case .foreignOutput:
            "Dieser Ordner ist nicht leer und stammt nicht von krm; er bleibt unberührt. "
                + "Wählen Sie mit --output einen leeren oder neuen Ordner."
        case .outputHasNoName: "Die Ausgabe braucht einen eigenen Namen; geben Sie etwa --output site an."
        case .outputIsLink: "Die Ausgabe ist eine symbolische Verknüpfung; geben Sie mit --output deren Ziel an."
        case .outputIsNoFolder: "Hier liegt etwas, das kein Ordner ist; wählen Sie mit --output einen anderen Ort."
        case .outputIsMountPoint:
            "Ein Einhängepunkt lässt sich nicht in einem Schritt austauschen; geben Sie einen Ordner darunter an, "
                + "der selbst keiner ist."
        case .outputOfNewerFormat:
            "Dieser Ordner stammt von einer neueren Fassung von krm; verwenden Sie diese oder einen anderen Ordner."
        case .outputMissing: "Hier liegt keine Ausgabe von krm; erzeugen Sie sie mit krm build."
        case .outputChanged:
            "Die Ausgabe hat sich während des Laufs verändert; sie bleibt unberührt. Starten Sie noch einmal."
        case .foreignFolder:
            "Dieser Ordner liegt in der Ausgabe, stammt aber nicht von krm und würde mit ihr ersetzt; "
                + "verschieben Sie ihn an einen anderen Ort."
        case .parentMissing: "Den Ordner, in dem die Ausgabe liegen soll, gibt es nicht; legen Sie ihn an."
        case .locked: "Ein anderer Lauf von krm schreibt gerade diese Ausgabe; warten Sie, bis er fertig ist."
        case .noFreeName:
            "Neben der Ausgabe liegen zu viele Ordner dieses Namens, die krm nicht entfernen darf; räumen Sie dort auf."
        case .invalidPath(_, let fault): fault.sentence
        case .system(let operation, _, let reason):
            "\(Self.words(operation)) nicht möglich; die veröffentlichte Ausgabe bleibt, wie sie war. \(reason.sentence)."
        }
    }

    private static func words(_ operation: Operation) -> String {
        switch operation {
        case .open: "Öffnen"
        case .list: "Auflisten"
        case .create: "Anlegen"
        case .write: "Schreiben"
        case .sync: "Sichern auf den Datenträger"
        case .swap: "Austauschen"
        case .lock: "Sperren"
        case .read: "Lesen"
        }
    }
}
