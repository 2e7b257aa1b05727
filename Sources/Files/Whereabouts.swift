/// Where a path lies, by the folders that really hold it: links and `..` do not deceive it.
package struct Whereabouts: Sendable {
    /// The last component.
    package let name: String
    /// The folders above that exist, the nearest first.
    package let above: [FileStatus]
    /// The folders between the nearest that exists and it, and its name.
    private let below: [String]
    /// What lies there, links followed.
    package let entry: FileStatus?

    package init(_ path: String) {
        var text = path.utf8[...]
        while text.count > 1, text.last == UInt8(ascii: "/") { text.removeLast() }
        let slash = text.lastIndex(of: UInt8(ascii: "/"))
        name = String(Substring(slash.map { text[text.index(after: $0)...] } ?? text))
        let folder = slash.map { $0 == text.startIndex ? "/" : String(Substring(text[..<$0])) } ?? "."
        let (above, missing) = Whereabouts.chain(above: folder)
        self.above = above
        below = missing + [name]
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
        return own.isSame(as: theirs) && below.starts(with: other.below)
    }

    /// A folder and those above it; of one that is not there yet the next up the path that is, and the names below that.
    private static func chain(above path: String) -> (above: [FileStatus], missing: [String]) {
        if let chain = try? chain(from: path) { return (chain, []) }
        var parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        var missing: [String] = []
        func add(_ part: Substring.UTF8View?) {
            if let name = part.map({ String(Substring($0)) }), !name.isEmpty, name != "." {
                missing.insert(name, at: 0)
            }
        }
        while parts.count > 1 {
            add(parts.removeLast())
            let folder = parts.map { String(Substring($0)) }.joined(separator: "/")
            if let chain = try? chain(from: folder.isEmpty ? "/" : folder) { return (chain, missing) }
        }
        add(parts.first)
        return (path.utf8.first == UInt8(ascii: "/") ? [] : (try? chain(from: ".")) ?? [], missing)
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
