/// Where a path lies, by the folders that really hold it: links and `..` do not deceive it.
package struct Whereabouts: Sendable {
    /// The last component.
    package let name: String
    /// The folders above that exist, the nearest first.
    package let above: [FileStatus]
    /// The folder right above it, where that exists.
    private let parent: FileStatus?
    /// What lies there, links followed.
    package let entry: FileStatus?

    package init(_ path: String) {
        var text = path.utf8[...]
        while text.count > 1, text.last == UInt8(ascii: "/") { text.removeLast() }
        let slash = text.lastIndex(of: UInt8(ascii: "/"))
        name = String(Substring(slash.map { text[text.index(after: $0)...] } ?? text))
        let folder = slash.map { $0 == text.startIndex ? "/" : String(Substring(text[..<$0])) } ?? "."
        let chain = try? Whereabouts.chain(from: folder)
        parent = chain?.first
        above = chain ?? Whereabouts.chain(fromMissing: folder)
        entry = try? FileStatus(path, followLinks: true)
    }

    /// Whether it is that folder or lies in it, however deep.
    package func isIn(_ folder: FileStatus) -> Bool {
        entry?.isSame(as: folder) ?? false || above.contains { $0.isSame(as: folder) }
    }

    /// Whether it lies at the same place as the other, or below it, also when nothing is there yet.
    package func isIn(_ other: Whereabouts) -> Bool {
        if let folder = other.entry, isIn(folder) { return true }
        guard let own = parent, let theirs = other.parent else { return false }
        return own.isSame(as: theirs) && name == other.name
    }

    /// What is above a folder that is not there yet: the next one up the path that is.
    private static func chain(fromMissing path: String) -> [FileStatus] {
        var parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        while parts.count > 1 {
            parts.removeLast()
            let folder = parts.map { String(Substring($0)) }.joined(separator: "/")
            if let chain = try? chain(from: folder.isEmpty ? "/" : folder) { return chain }
        }
        return path.utf8.first == UInt8(ascii: "/") ? [] : (try? chain(from: ".")) ?? []
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
