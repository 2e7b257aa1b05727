import Glibc

/// What `stat` tells about one entry, as far as this tool asks.
package struct FileStatus: Hashable, Sendable {
    package enum Kind: Sendable {
        case file, folder, link, other
    }

    package let kind: Kind
    package let size: Int
    /// The permission bits, at most 07777.
    package let mode: UInt32
    package let owner: UInt32
    package let group: UInt32
    /// Names of the file.
    package let links: Int
    package let device: UInt64
    package let inode: UInt64
    /// When the content was last changed, in nanoseconds since 1970.
    package let modified: Int64
    /// When content, mode, owner or names were last changed, in nanoseconds since 1970; nobody can set it.
    package let changed: Int64

    init(_ entry: stat) {
        switch entry.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        size = Int(entry.st_size)
        mode = entry.st_mode & 0o7777
        owner = entry.st_uid
        group = entry.st_gid
        links = Int(entry.st_nlink)
        device = UInt64(entry.st_dev)
        inode = UInt64(entry.st_ino)
        modified = Self.nanoseconds(entry.st_mtim)
        changed = Self.nanoseconds(entry.st_ctim)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }

    /// The status of a path relative to an open folder.
    package init(_ path: String, in folder: Int32 = AT_FDCWD, followLinks: Bool) throws(SystemReason) {
        var entry = stat()
        guard fstatat(folder, path, &entry, followLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
        self.init(entry)
    }

    /// The status of an entry of an open folder; a symbolic link is described itself.
    package init(_ name: EntryName, in folder: borrowing Descriptor) throws(SystemReason) {
        var entry = stat()
        guard fstatat(folder.number, name.cString, &entry, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
        self.init(entry)
    }

    /// Whether both are the same entry of the same file system.
    package func isSame(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
