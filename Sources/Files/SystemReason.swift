import Glibc

/// Why the operating system refused something: an `errno` with its German wording.
package struct SystemReason: Error, Hashable, Sendable {
    package let code: Int32

    package init(code: Int32) { self.code = code }

    /// The reason of the call that has just failed.
    package static var last: SystemReason { SystemReason(code: errno) }

    /// A German sentence without its full stop: what is wrong and what to do.
    package var sentence: String {
        switch code {
        case ENOSPC: "Der Datenträger ist voll; schaffen Sie Platz und starten Sie noch einmal"
        case EDQUOT: "Ihr Speicherkontingent ist erschöpft; schaffen Sie Platz und starten Sie noch einmal"
        case EFBIG: "Die erlaubte Dateigröße ist überschritten; prüfen Sie „ulimit -f“"
        case EACCES, EPERM: "Die Rechte reichen nicht; prüfen Sie, wem der Pfad gehört und wer ihn beschreiben darf"
        case EROFS: "Der Datenträger ist schreibgeschützt; wählen Sie einen anderen Ort"
        case EXDEV: "Das geht nicht über die Grenze eines Datenträgers; wählen Sie einen anderen Ort"
        case EBUSY: "Der Pfad ist in Benutzung oder ein Einhängepunkt; wählen Sie einen anderen Ort"
        case EIO: "Der Datenträger meldet einen Fehler; prüfen Sie ihn"
        case ENOENT: "Diesen Pfad gibt es nicht; prüfen Sie die Schreibweise"
        case ENOTDIR: "Ein Teil dieses Pfads ist kein Ordner; prüfen Sie die Schreibweise"
        case EISDIR: "Das ist ein Ordner; erwartet wird eine Datei"
        case ELOOP:
            "Die symbolischen Verknüpfungen führen im Kreis oder sind hier nicht erlaubt; geben Sie das Ziel selbst an"
        case ENAMETOOLONG: "Der Name ist zu lang; wählen Sie einen kürzeren"
        case EMFILE, ENFILE: "Es sind zu viele Dateien zugleich offen; prüfen Sie „ulimit -n“"
        case ENOMEM: "Der Arbeitsspeicher reicht nicht"
        default: "Das Betriebssystem meldet Fehler \(code)"
        }
    }
}
