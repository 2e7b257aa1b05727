import Glibc

/// A folder that is made beside its place and takes it in one step: until then the place stays as it was, and nothing
/// in the new folder is ever opened through a link.
package struct FreshFolder: ~Copyable {
    /// Why there can be no new folder at a place.
    package enum Objection: Error, Hashable, Sendable {
        /// `.`, `..` or `/`.
        case noName
        case noParent
        case notEmpty
        /// A file, a link or something else.
        case notAFolder
        case system(SystemReason)
    }

    private let parent: Descriptor
    private let name: String
    private let temporary: String
    private let root: Descriptor
    /// The mode of an empty folder that is replaced.
    private let mode: UInt32?

    /// Begins the folder; the place itself is absent or an empty folder.
    package static func begin(_ path: String) throws(Objection) -> FreshFolder {
        var text = Substring(path)
        while text.utf8.count > 1, text.utf8.last == UInt8(ascii: "/") { text = Substring(text.utf8.dropLast()) }
        let slash = text.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = String(slash.map { text[text.utf8.index(after: $0)...] } ?? text)
        if name.isEmpty || name == "." || name == ".." || name.utf8.contains(0) { throw .noName }
        let above = slash.map { $0 == text.startIndex ? "/" : String(text[..<$0]) } ?? "."
        let parent = try open(parent: above)
        let mode = try emptyFolder(name, in: parent)
        do throws(SystemReason) {
            let temporary = try makeFolder(beside: name, in: parent)
            let root = try Descriptor.openFolder(temporary, below: parent.number)
            return FreshFolder(parent: parent, name: name, temporary: temporary, root: root, mode: mode)
        } catch {
            throw .system(error)
        }
    }

    private init(
        parent: consuming Descriptor,
        name: String,
        temporary: String,
        root: consuming Descriptor,
        mode: UInt32?
    ) {
        self.parent = parent
        self.name = name
        self.temporary = temporary
        self.root = root
        self.mode = mode
    }

    private static func open(parent path: String) throws(Objection) -> Descriptor {
        do throws(SystemReason) {
            return try Descriptor.open(path, flags: O_RDONLY | O_DIRECTORY)
        } catch {
            throw error.code == ENOENT ? .noParent : .system(error)
        }
    }

    /// The mode of the empty folder at the place; nil when nothing is there.
    private static func emptyFolder(_ name: String, in parent: borrowing Descriptor) throws(Objection) -> UInt32? {
        do throws(SystemReason) {
            let status = try FileStatus(name, in: parent.number, followLinks: false)
            guard status.kind == .folder else { throw SystemReason(code: ENOTDIR) }
            let folder = try Descriptor.open(name, in: parent.number, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
            guard try EntryName.all(in: folder).isEmpty else { throw SystemReason(code: ENOTEMPTY) }
            return status.mode
        } catch {
            switch error.code {
            case ENOENT: return nil
            case ENOTDIR, ELOOP: throw .notAFolder
            case ENOTEMPTY: throw .notEmpty
            default: throw .system(error)
            }
        }
    }

    private static func makeFolder(beside name: String, in parent: borrowing Descriptor) throws(SystemReason) -> String
    {
        for number in 0..<1000 {
            let temporary = ".\(name).krm-neu" + (number == 0 ? "" : "-\(number)")
            if mkdirat(parent.number, temporary, 0o777) == 0 { return temporary }
            if errno != EEXIST { throw .last }
        }
        throw SystemReason(code: EEXIST)
    }

    /// Makes a folder in it; those above it must be there.
    package borrowing func make(_ folder: String) throws(SystemReason) {
        try SystemReason.check { mkdirat(root.number, folder, 0o777) }
    }

    /// Writes a new file in it, down to the disk.
    package borrowing func write(_ path: String, _ bytes: [UInt8]) throws(SystemReason) {
        let file = try create(path, mode: 0o666)
        try file.write(bytes)
        try file.sync()
        try file.close()
    }

    /// A new file in it, to be written by the caller.
    package borrowing func create(_ path: String, mode: UInt32) throws(SystemReason) -> Descriptor {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        return try Descriptor.open(path, in: root.number, flags: flags, mode: mode)
    }

    /// Puts it in its place; the kernel refuses when something has appeared there meanwhile.
    package borrowing func publish() throws(SystemReason) {
        if let mode { try SystemReason.check { fchmod(root.number, mode) } }
        try root.sync()
        try SystemReason.check { renameat(parent.number, temporary, parent.number, name) }
        try parent.sync()
    }

    /// Takes it away again with what was made in it.
    package borrowing func discard() {
        Self.empty(root)
        unlinkat(parent.number, temporary, AT_REMOVEDIR)
    }

    private static func empty(_ folder: borrowing Descriptor) {
        for entry in (try? EntryName.all(in: folder)) ?? [] {
            guard unlinkat(folder.number, entry.cString, 0) != 0, let name = entry.text else { continue }
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
            if let inner = try? Descriptor.open(name, in: folder.number, flags: flags) { empty(inner) }
            unlinkat(folder.number, entry.cString, AT_REMOVEDIR)
        }
    }
}
