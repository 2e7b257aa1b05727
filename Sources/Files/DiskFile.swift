import Glibc

/// Whole files from disk.
package enum DiskFile {
    /// The bytes of a regular file; symbolic links are followed, and pipes and devices refused instead of waited for.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        do throws(SystemReason) {
            let file = try Descriptor.open(path, flags: O_RDONLY | O_NONBLOCK)
            let status = try file.status()
            guard status.kind == .file else { throw SystemReason(code: EISDIR) }
            return try file.readAll(expected: status.size)
        } catch {
            throw FileError(path: path, cause: cause(of: error, path))
        }
    }

    private static func cause(of reason: SystemReason, _ path: String) -> FileError.Cause {
        switch reason.code {
        case ENOENT:
            if case .link? = (try? FileStatus(path, followLinks: false))?.kind { .danglingLink } else { .missing }
        case EISDIR, ENXIO: .notAFile
        default: .system(reason)
        }
    }
}
