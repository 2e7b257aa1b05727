import Files
import Glibc

/// Keeps a second build away from the same output; the kernel frees it even when the process is killed.
package final class OutputLock: Sendable {
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

    /// The same for something that is no site: the lock lies beside `output`, which need not be there.
    package convenience init(besideOutput output: String) throws(SiteError) {
        try self.init(OutputPlace(output: output))
    }

    private static func take(_ place: OutputPlace) throws(SystemReason) -> Descriptor {
        while true {
            guard let file = try open(place) else { continue }
            try SystemReason.check { flock(file.number, LOCK_EX | LOCK_NB) }
            // The former owner may have removed the file between our opening and our locking it.
            let own = try file.status()
            if let current = place.status(place.lockName), current.isSame(as: own) { return file }
        }
    }

    /// The lock file, made if there is none; nil when somebody else has just made it.
    ///
    /// A leftover of another user is opened without `O_CREAT`: Linux refuses that in folders such as /tmp. Everybody may
    /// read it, whatever umask says, so that it can be locked. For writing where that is possible: NFS locks nothing else.
    private static func open(_ place: OutputPlace) throws(SystemReason) -> Descriptor? {
        let flags = O_NOFOLLOW | O_NONBLOCK
        for access in [O_RDWR, O_RDONLY] {
            do throws(SystemReason) {
                return try Descriptor.open(place.lockName, in: place.parent.number, flags: flags | access)
            } catch {
                if error.code == ENOENT { break }
                if access == O_RDONLY { throw error }
            }
        }
        do throws(SystemReason) {
            let made = flags | O_RDWR | O_CREAT | O_EXCL
            let file = try Descriptor.open(place.lockName, in: place.parent.number, flags: made, mode: 0o644)
            try SystemReason.check { fchmod(file.number, 0o644) }
            return file
        } catch {
            if error.code == EEXIST { return nil }
            throw error
        }
    }

    deinit {
        // Only ever an empty file: krm writes nothing into it.
        if let status = try? file.status(), status.kind == .file, status.size == 0 {
            unlinkat(place.parent.number, place.lockName, 0)
        }
    }
}
