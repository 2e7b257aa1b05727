internal import Glibc

/// Why a file could not be read.
package struct ReadFailure: Error, Sendable, Equatable {
    package let path: String
    /// `errno` of the failed call.
    package let code: Int32

    /// The operating system's reason, in German where we know it.
    package var reason: String {
        switch code {
        case ENOENT: "die Datei gibt es nicht"
        case EACCES, EPERM: "keine Leseberechtigung"
        case EISDIR: "das ist ein Ordner, keine Datei"
        default: "Lesefehler \(code)"
        }
    }
}

/// Where the bytes come from: a file descriptor that it owns, or memory.
struct ByteFeed: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private let memory: [UInt8]
    private var offset = 0

    init(bytes: [UInt8]) {
        path = "-"
        descriptor = -1
        memory = bytes
    }

    init(path: String) throws(ReadFailure) {
        self.path = path
        memory = []
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ReadFailure(path: path, code: errno) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Fills as much of `target` as there is; 0 at the end.
    mutating func read(into target: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
        guard let base = target.baseAddress, target.count > 0 else { return 0 }
        if descriptor < 0 {
            let count = min(target.count, memory.count - offset)
            memory.withUnsafeBytes { bytes in
                if count > 0, let source = bytes.baseAddress { memcpy(base, source + offset, count) }
            }
            offset += count
            return count
        }
        while true {
            let count = Glibc.read(descriptor, base, target.count)
            if count >= 0 { return count }
            if errno != EINTR { throw ReadFailure(path: path, code: errno) }
        }
    }

    mutating func rewind() throws(ReadFailure) {
        offset = 0
        if descriptor >= 0, lseek(descriptor, 0, SEEK_SET) < 0 { throw ReadFailure(path: path, code: errno) }
    }
}
