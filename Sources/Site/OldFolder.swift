import Files
import Glibc

/// A folder of the published site whose equal files the new site takes over as hard links.
final class OldFolder {
    private let folder: Descriptor

    /// Nil when nothing is to be reused, or the old site has no such folder.
    init?(_ path: String, below root: Int32?) {
        guard let root, let folder = try? Descriptor.openFolder(path, below: root) else { return nil }
        self.folder = folder
    }

    /// Links the file when its bytes, mode and owner are those that writing it would give.
    ///
    /// - Returns: false when it differs or cannot be linked for whatever reason; the caller then writes it.
    func link(_ name: String, _ bytes: [UInt8], like sample: FileStatus, into new: borrowing Descriptor) -> Bool {
        guard let file = try? Descriptor.open(name, in: folder.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let status = try? file.status(), status.kind == .file, status.size == bytes.count,
            status.mode == sample.mode, status.owner == sample.owner, status.group == sample.group,
            let published = try? file.readAll(expected: status.size), published == bytes
        else { return false }
        return linkat(folder.number, name, new.number, name, 0) == 0
    }
}
