import Glibc

/// A private file that is made beside its place and takes it in one step: until then the place stays as it was, and
/// whatever name is taken by somebody else, also by a link, is left alone.
package struct FreshFile: Sendable {
    private let folder: String
    private let name: String
    private let temporary: String

    /// Writes the bytes beside `path`, with mode 0600, down to the disk; nothing stays when that fails.
    package init(_ path: String, _ bytes: [UInt8]) throws(SystemReason) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let parent = try Descriptor.open(folder, flags: O_RDONLY | O_DIRECTORY)
        var temporary = ""
        let file = try FreshFile.create(name, in: parent, &temporary)
        self.temporary = temporary
        do throws(SystemReason) {
            try file.write(bytes)
            try file.sync()
            try file.close()
        } catch {
            unlinkat(parent.number, temporary, 0)
            throw error
        }
    }

    /// Puts it in its place.
    package func publish() throws(SystemReason) {
        let parent = try Descriptor.open(folder, flags: O_RDONLY | O_DIRECTORY)
        try SystemReason.check { renameat(parent.number, temporary, parent.number, name) }
        try parent.sync()
    }

    /// Takes it away again.
    package func discard() {
        guard let parent = try? Descriptor.open(folder, flags: O_RDONLY | O_DIRECTORY) else { return }
        unlinkat(parent.number, temporary, 0)
    }

    private static func create(
        _ name: String,
        in parent: borrowing Descriptor,
        _ temporary: inout String
    ) throws(SystemReason) -> Descriptor {
        for number in 0..<1000 {
            temporary = ".\(name).krm-neu" + (number == 0 ? "" : "-\(number)")
            removeLeftover(temporary, in: parent)
            do throws(SystemReason) {
                let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
                return try Descriptor.open(temporary, in: parent.number, flags: flags, mode: 0o600)
            } catch {
                if error.code != EEXIST { throw error }
            }
        }
        throw SystemReason(code: EEXIST)
    }

    /// What a killed run has left: a private file of this user with one name only.
    private static func removeLeftover(_ name: String, in parent: borrowing Descriptor) {
        guard let status = try? FileStatus(name, in: parent.number, followLinks: false), status.kind == .file,
            status.links == 1, status.owner == geteuid(), status.mode & 0o177 == 0
        else { return }
        unlinkat(parent.number, name, 0)
    }
}
