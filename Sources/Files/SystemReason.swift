import Glibc

/// Why the operating system refused something: an `errno` with its German wording.
package struct SystemReason: Error, Hashable, Sendable {
    package let code: Int32

    package init(code: Int32) { self.code = code }

    /// The reason of the call that has just failed.
    package static var last: SystemReason { SystemReason(code: errno) }

    /// Makes a call that returns 0 when it succeeds, again after every interruption.
    package static func check(_ call: () -> Int32) throws(SystemReason) {
        while call() != 0 {
            if errno != EINTR { throw .last }
        }
    }

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
        case ENOMEM, ENOBUFS: "Der Arbeitsspeicher reicht nicht"
        case EEXIST: "Diesen Namen gibt es schon; wählen Sie einen anderen"
        case ENOTEMPTY: "Der Ordner ist nicht leer; räumen Sie ihn"
        case EINTR: "Das Betriebssystem hat den Zugriff unterbrochen; starten Sie noch einmal"
        case EAGAIN, EDEADLK, ENOLCK:
            "Ein anderes Programm hält den Pfad gesperrt; warten Sie und starten Sie noch einmal"
        case ETXTBSY: "Ein anderes Programm führt diese Datei gerade aus; warten Sie, bis es fertig ist"
        case EMLINK: "Das Dateisystem erlaubt hier keine weiteren Einträge; wählen Sie einen anderen Ort"
        case EOVERFLOW: "Die Datei ist für dieses System zu groß"
        case ENXIO, ENODEV: "Dahinter steht kein Gerät oder kein Programm; erwartet wird eine gewöhnliche Datei"
        case EPIPE, ECONNRESET: "Wer die Ausgabe lesen sollte, liest nicht mehr"
        case ESPIPE: "Das ist eine Leitung und keine Datei; legen Sie den Inhalt als Datei ab"
        case EINVAL, ENOSYS, EOPNOTSUPP, ENOTTY, EFAULT:
            "Das Dateisystem kann das nicht; wählen Sie einen anderen Ort, etwa ein lokales Laufwerk"
        case EBADF: "Die Verbindung zur Datei ist verloren; starten Sie noch einmal"
        case ESTALE, EREMOTEIO, ENOTCONN, ECONNREFUSED, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, ENETDOWN, ENETUNREACH,
            ENOLINK,
            ECOMM, EPROTO:
            "Das Netzlaufwerk antwortet nicht; prüfen Sie die Verbindung"
        case EILSEQ, EBADMSG, EUCLEAN, ENODATA: "Das Dateisystem ist beschädigt; lassen Sie den Datenträger prüfen"
        default: "Das Betriebssystem lehnt das ab, ohne einen bekannten Grund zu nennen"
        }
    }
}
