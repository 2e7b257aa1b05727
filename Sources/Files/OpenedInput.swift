import Glibc

/// An input file while it is read: the one place where inputs are opened.
///
/// Symbolic links are followed; pipes, devices and folders are refused instead of waited for.
package struct OpenedInput: ~Copyable {
    /// As the caller gave it.
    package let path: String
    private let descriptor: Descriptor
    private let before: FileStatus

    package static func open(_ path: String) throws(FileError) -> OpenedInput {
        do throws(SystemReason) {
            let descriptor = try Descriptor.open(path, flags: O_RDONLY | O_NONBLOCK)
            let status = try descriptor.status()
            guard status.kind == .file else { throw SystemReason(code: EISDIR) }
            return OpenedInput(path: path, descriptor: descriptor, before: status)
        } catch {
            throw FileError(path: path, cause: cause(of: error, path))
        }
    }

    private init(path: String, descriptor: consuming Descriptor, before: FileStatus) {
        self.path = path
        self.descriptor = descriptor
        self.before = before
    }

    /// The length in bytes when it was opened.
    package var size: Int { before.size }

    /// For readers that read by themselves; valid as long as this value lives.
    package var number: Int32 { descriptor.number }

    package borrowing func readAll() throws(FileError) -> [UInt8] {
        do throws(SystemReason) { return try descriptor.readAll(expected: before.size) } catch {
            throw FileError(path: path, cause: .system(error))
        }
    }

    /// The next part of it; empty at the end.
    package borrowing func nextPiece() throws(SystemReason) -> [UInt8] { try descriptor.read(atMost: 1 << 20) }

    /// Throws when the file is another than when it was opened; what was read may be half old and half new.
    ///
    /// - Parameter count: how many bytes were read; nil when not all were wanted.
    package borrowing func checkUnchanged(read count: Int?) throws(FileError) {
        let after: FileStatus
        do throws(SystemReason) { after = try descriptor.status() } catch {
            throw FileError(path: path, cause: .system(error))
        }
        let isSame = after.size == before.size && after.modified == before.modified && after.isSame(as: before)
        // Some file systems of the kernel have no sizes.
        guard isSame, count.map({ $0 == before.size || before.size == 0 }) ?? true else {
            throw FileError(path: path, cause: .changed)
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
