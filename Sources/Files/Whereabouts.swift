/// Where a path lies, by the folders that really hold it: links and `..` do not deceive it.
package struct Whereabouts: Sendable {
    /// The last component.
    package let name: String
    /// The folders above, the nearest first; empty when the nearest does not exist.
    package let above: [FileStatus]
    /// What lies there, links followed.
    package let entry: FileStatus?

    package init(_ path: String) {
        var text = path.utf8[...]
        while text.count > 1, text.last == UInt8(ascii: "/") { text.removeLast() }
        let slash = text.lastIndex(of: UInt8(ascii: "/"))
        name = String(Substring(slash.map { text[text.index(after: $0)...] } ?? text))
        let folder = slash.map { $0 == text.startIndex ? "/" : String(Substring(text[..<$0])) } ?? "."
        above = (try? Whereabouts.chain(from: folder)) ?? []
        entry = try? FileStatus(path, followLinks: true)
    }

    /// Whether it is that folder or lies in it, however deep.
    package func isIn(_ folder: FileStatus) -> Bool {
        entry?.isSame(as: folder) ?? false || above.contains { $0.isSame(as: folder) }
    }

    /// Whether it lies at the same place as the other, or below it, also when nothing is there yet.
    package func isIn(_ other: Whereabouts) -> Bool {
        if let folder = other.entry, isIn(folder) { return true }
        guard let own = above.first, let theirs = other.above.first else { return false }
        return own.isSame(as: theirs) && name == other.name
    }

    private static func chain(from path: String) throws(SystemReason) -> [FileStatus] {
        // Asked by path: whoever may pass through a folder need not be allowed to read it.
        var path = path + "/."
        var chain = [try FileStatus(path, followLinks: true)]
        while true {
            path += "/.."
            let status = try FileStatus(path, followLinks: true)
            if let last = chain.last, status.isSame(as: last) { return chain }
            chain.append(status)
        }
    }
}
