import Clinux
import Files
import Glibc
import Hash

/// A folder of the published site whose equal files the new site takes over as hard links.
final class OldFolder {
    private let folder: Descriptor
    /// What was read last; of one file after the other, so that there is room for it once.
    private var buffer: [UInt8] = []

    /// Nil when nothing is to be reused, or the old site has no such folder.
    init?(_ path: String, below root: Int32?) {
        guard let root, let folder = try? Descriptor.openFolder(path, below: root) else { return nil }
        self.folder = folder
    }

    /// The file with these bytes; nil when it differs in anything.
    func file(_ name: String, _ bytes: [UInt8], like sample: FileStatus) -> FileStatus? {
        guard let status = read(name, size: bytes.count), status.isAccessible(like: sample),
            memcmp(buffer, bytes, bytes.count) == 0
        else { return nil }
        return status
    }

    /// The file that was published by this entry of a manifest; nil when somebody has changed it since.
    func file(_ name: String, _ published: Manifest.Output) -> FileStatus? {
        guard let status = read(name, size: published.bytes),
            Hash.sha256Hex(buffer[..<published.bytes]) == published.sha256
        else { return nil }
        return status
    }

    /// What that file holds.
    func bytes(_ name: String, _ published: Manifest.Output) -> [UInt8]? {
        file(name, published).map { _ in Array(buffer[..<published.bytes]) }
    }

    /// Whether a file is the same as before in all that can be seen without reading it.
    ///
    /// That is the file itself, and when it was last changed, which nobody can set. Whoever writes to it without a trace there
    /// could as well do it when the new site is published: a hard link is the same file.
    func isUnchanged(_ name: String, since status: FileStatus) -> Bool {
        (try? FileStatus(name, in: folder.number, followLinks: false)) == status
    }

    /// Links a file into the new site; false where the file system cannot do that.
    func link(_ name: String, into new: borrowing Descriptor) -> Bool {
        linkat(folder.number, name, new.number, name, 0) == 0
    }

    /// Reads a regular file of this length to the start of the buffer.
    private func read(_ name: String, size: Int) -> FileStatus? {
        guard let file = open(name), let status = try? file.status(), status.kind == .file, status.size == size,
            (try? file.fill(&buffer, exactly: size)) == true
        else { return nil }
        return status
    }

    /// Whoever looks whether a file is still the same is no reader of it, so its time of access stays where that is allowed.
    private func open(_ name: String) -> Descriptor? {
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
        do throws(SystemReason) {
            return try Descriptor.open(name, in: folder.number, flags: flags | krm_no_access_time)
        } catch {
            return error.code == EPERM ? try? Descriptor.open(name, in: folder.number, flags: flags) : nil
        }
    }
}

extension FileStatus {
    /// Whether mode and owner are those that writing the file anew would give.
    func isAccessible(like sample: FileStatus) -> Bool {
        mode == sample.mode && owner == sample.owner && group == sample.group
    }
}
