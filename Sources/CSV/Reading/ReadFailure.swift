internal import Files
internal import Glibc

/// Why a file could not be read.
package struct ReadFailure: Error, Sendable, Equatable {
    package let path: String
    /// `errno` of the failed call.
    package let code: Int32

    package init(path: String, code: Int32) {
        self.path = path
        self.code = code
    }

    /// The operating system's reason, in German where we know it.
    package var reason: String {
        switch code {
        case ENOENT: "die Datei gibt es nicht"
        case EACCES, EPERM: "keine Leseberechtigung"
        case EISDIR: "das ist ein Ordner, keine Datei"
        default: SystemReason(code: code).sentence
        }
    }
}
