import Files
import Glibc

/// Where the site is published: an open parent folder, and the names that krm uses in it.
final class OutputPlace: Sendable {
    /// The output as the user gave it, for messages.
    let output: String
    /// The last component of the output.
    let name: String
    let parent: Descriptor

    /// Opens the parent; fails when the output has no name of its own (`.`, `..`, `/`) or its parent does not exist.
    init(output: String) throws(SiteError) {
        var text = Substring(output)
        while text.utf8.count > 1, text.utf8.last == UInt8(ascii: "/") { text = Substring(text.utf8.dropLast()) }
        let (folder, name) = SitePath.split(String(text))
        if name.isEmpty || name == "." || name == ".." || name.utf8.contains(0) { throw .outputHasNoName(output) }
        let parentPath = folder.isEmpty ? (text.utf8.first == UInt8(ascii: "/") ? "/" : ".") : folder
        self.output = output
        self.name = name
        parent = try Self.openParent(parentPath)
    }

    private static func openParent(_ path: String) throws(SiteError) -> Descriptor {
        do throws(SystemReason) {
            return try Descriptor.open(path, flags: O_RDONLY | O_DIRECTORY)
        } catch {
            throw error.code == ENOENT ? .parentMissing(path) : .system(.open, path, error)
        }
    }

    /// Opens a folder in the parent; a symbolic link is an error.
    func openFolder(_ name: String) throws(SiteError) -> Descriptor {
        do throws(SystemReason) {
            return try Descriptor.open(name, in: parent.number, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        } catch {
            throw .system(.open, name == self.name ? output : beside(name), error)
        }
    }

    /// What all names beside the output begin with; nothing else is touched there.
    var prefix: String { ".\(name).krm-" }
    var lockName: String { prefix + "lock" }
    /// The old site between the two renames of the fallback; the next build brings it back.
    var asideName: String { prefix + "alt" }

    /// Whether krm gives this name to a folder beside this output; another output may have a name that begins alike.
    func isOwnName(_ name: String) -> Bool {
        if name == asideName || name == prefix + "neu" { return true }
        let start = prefix + "neu-"
        return name.utf8.starts(with: start.utf8)
            && Int(name.dropFirst(start.count)).map { (1..<Self.names).contains($0) } ?? false
    }

    /// So many leftovers of other users, which krm may not delete, do not stop a build.
    private static let names = 10_000

    /// The first name for a new folder beside the output that is not taken.
    func freeName() throws(SiteError) -> String {
        for number in 0..<Self.names {
            let name = prefix + "neu" + (number == 0 ? "" : "-\(number)")
            if status(name) == nil { return name }
        }
        throw .noFreeName(beside(prefix + "neu"))
    }

    /// The status of an entry of the parent, links not followed; nil when there is none.
    func status(_ name: String) -> FileStatus? {
        try? FileStatus(name, in: parent.number, followLinks: false)
    }

    /// A neighbour of the output, for messages.
    func beside(_ name: String) -> String {
        var text = Substring(output)
        while text.utf8.count > 1, text.utf8.last == UInt8(ascii: "/") { text = Substring(text.utf8.dropLast()) }
        let folder = SitePath.split(String(text)).folder
        return folder.isEmpty && text.utf8.first != UInt8(ascii: "/") ? name : folder + "/" + name
    }

    /// A path inside the output, for messages.
    func inside(_ path: String) -> String {
        path.isEmpty ? output : (output.utf8.last == UInt8(ascii: "/") ? output : output + "/") + path
    }
}
