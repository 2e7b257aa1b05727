internal import Diagnostics
internal import Files
internal import Glibc
internal import Site

/// Keeps a second `krm freigeben` of the same project away: two at once would each be audited without the other's month.
final class ReleaseLock {
    private let folder: String
    private var lock: OutputLock?

    /// Takes the lock at once or fails; the folder of releases is made where there is none, and goes again if it stays empty.
    init(_ folder: String) throws(Failure) {
        self.folder = folder
        if mkdir(folder, 0o777) != 0, errno != EEXIST {
            // Without a project there is nothing to keep anybody away from; reading it says what is missing.
            if errno == ENOENT || errno == ENOTDIR { return }
            throw ReleaseFolder.cannotWrite(folder, .last)
        }
        do throws(SiteError) {
            lock = try OutputLock(besideOutput: folder + "/freigabe")
        } catch {
            switch error {
            case .locked: throw Self.busy(folder)
            case .system(_, _, let reason) where reason.code != ENOTDIR: throw ReleaseFolder.cannotWrite(folder, reason)
            default: return
            }
        }
    }

    private static func busy(_ folder: String) -> Failure {
        let message = "Ein anderer Lauf von krm gibt gerade einen Monat frei; warten Sie, bis er fertig ist."
        return Failure(.environment, [Finding(.error, "freigabe-gesperrt", at: Position(file: folder), message)])
    }

    deinit {
        // The lock's own file first, or the folder would not be empty.
        lock = nil
        rmdir(folder)
    }
}
