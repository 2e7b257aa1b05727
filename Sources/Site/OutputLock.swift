import Files
import Glibc

/// Keeps a second build away from the same output; the kernel frees it even when the process is killed.
final class OutputLock: Sendable {
    private let place: OutputPlace
    private let file: Descriptor

    /// Takes the lock at once or fails; the lock file lies beside the output and goes when the lock is given back.
    init(_ place: OutputPlace) throws(SiteError) {
        self.place = place
        do throws(SystemReason) {
            file = try Self.take(place)
        } catch {
            throw error.code == EWOULDBLOCK
                ? .locked(place.output) : .system(.lock, place.beside(place.lockName), error)
        }
    }

    private static func take(_ place: OutputPlace) throws(SystemReason) -> Descriptor {
        while true {
            let file = try Descriptor.open(
                place.lockName,
                in: place.parent.number,
                flags: O_RDONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK,
                mode: 0o644
            )
            while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
                if errno != EINTR { throw .last }
            }
            // The former owner may have removed the file between our opening and our locking it.
            let own = try file.status()
            if let current = place.status(place.lockName), current.isSame(as: own) { return file }
        }
    }

    deinit {
        // Only ever an empty file: krm writes nothing into it.
        if let status = try? file.status(), status.kind == .file, status.size == 0 {
            unlinkat(place.parent.number, place.lockName, 0)
        }
    }
}
