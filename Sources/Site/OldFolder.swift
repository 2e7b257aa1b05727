import Files
import Glibc
import Hash

/// A folder of the published site whose equal files the new site takes over as hard links.
final class OldFolder {
    private let folder: Descriptor

    /// A file that is what writing it again would make.
    struct File {
        let name: String
        let bytes: [UInt8]
        /// When it was last written, in nanoseconds since 1970.
        let modified: Int64
    }

    /// Nil when nothing is to be reused, or the old site has no such folder.
    init?(_ path: String, below root: Int32?) {
        guard let root, let folder = try? Descriptor.openFolder(path, below: root) else { return nil }
        self.folder = folder
    }

    /// The file with these bytes; nil when it differs in anything.
    func file(_ name: String, _ bytes: [UInt8], like sample: FileStatus) -> File? {
        read(name, size: bytes.count, like: sample).flatMap { $0.bytes == bytes ? $0 : nil }
    }

    /// The file that was published by this entry of a manifest; nil when somebody has changed it since.
    func file(_ name: String, _ published: Manifest.Output, like sample: FileStatus) -> File? {
        read(name, size: published.bytes, like: sample).flatMap {
            Hash.sha256Hex($0.bytes) == published.sha256 ? $0 : nil
        }
    }

    /// - Parameter sample: the mode and owner that writing the file would give.
    private func read(_ name: String, size: Int, like sample: FileStatus) -> File? {
        guard let file = try? Descriptor.open(name, in: folder.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let status = try? file.status(), status.kind == .file, status.size == size,
            status.mode == sample.mode, status.owner == sample.owner, status.group == sample.group,
            let bytes = try? file.readAll(exactly: size)
        else { return nil }
        return File(name: name, bytes: bytes, modified: status.modified)
    }

    /// Links a file into the new site; false where the file system cannot do that.
    func link(_ file: File, into new: borrowing Descriptor) -> Bool {
        linkat(folder.number, file.name, new.number, file.name, 0) == 0
    }
}
