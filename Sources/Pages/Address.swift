/// Addresses from one page of an edition to another: always relative, so that a folder can be moved.
struct Address {
    /// The folders that the page lies in.
    private let folders: [Substring]
    private let name: Substring
    /// The same folders as a path in front of a name, `berichte/2026-10/`.
    private let folder: String
    /// Whether the folders' names are letters that no accent changes: then characters and bytes of a path agree.
    private let isPlain: Bool

    /// - Parameter path: relative to the edition's folder, `/` between the parts, without ending.
    init(ofPage path: String) {
        var parts = Self.parts(of: path[...])
        name = parts.popLast() ?? ""
        folders = parts
        root = String(repeating: "../", count: parts.count)
        folder = name.isEmpty ? "" : String(path[..<name.startIndex])
        isPlain = folder.utf8.allSatisfy { $0 < 0x80 }
    }

    /// The edition's folder: `../../`, or empty for a page that lies in it.
    let root: String

    /// What kind of page it is: its name without the id of a team or Bereich, `team` of `team-501`.
    var kind: String { String(Substring(name.utf8.prefix { $0 != UInt8(ascii: "-") })) }

    /// The page's Markdown twin.
    var markdown: String { Self.encoded(name) + ".md" }

    /// The page at `path`, which may end in `#…`; nil is the page itself.
    func page(_ path: String?) -> String {
        guard let path else { return Self.encoded(name) + ".html" }
        if let near = short(path) { return near }
        let end = path.utf8.firstIndex(of: UInt8(ascii: "#")) ?? path.endIndex
        let (place, fragment) = (path[..<end], path[end...])
        let parts = Self.parts(of: place)
        let shared = zip(folders, parts.dropLast()).prefix { $0 == $1 }.count
        let up = String(repeating: "../", count: folders.count - shared)
        return up + parts.dropFirst(shared).map(Self.encoded).joined(separator: "/") + ".html" + fragment
    }

    /// The short way for most links: to a page in the same folder or in the edition's, by a name that stays as it is.
    private func short(_ path: String) -> String? {
        guard isPlain else { return nil }
        let isNear = path.hasPrefix(folder)
        let rest = isNear ? path.utf8.dropFirst(folder.utf8.count) : path.utf8[...]
        guard !rest.isEmpty, rest.allSatisfy(Self.isUnreserved) else { return nil }
        return (isNear ? String(Substring(rest)) : root + path) + ".html"
    }

    /// By bytes: ids are separated by a slash, whatever stands behind it.
    private static func parts(of path: Substring) -> [Substring] {
        path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    }

    /// Config ids may hold characters that an address may not.
    private static func encoded(_ part: Substring) -> String {
        if part.utf8.allSatisfy(isUnreserved) { return String(part) }
        var out: [UInt8] = []
        for byte in part.utf8 {
            if isUnreserved(byte) {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    /// RFC 3986, section 2.3.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
