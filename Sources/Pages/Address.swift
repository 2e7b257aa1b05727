/// Addresses from one page of an edition to another: always relative, so that a folder can be moved.
struct Address {
    /// The folders that the page lies in.
    private let folders: [Substring]
    private let name: Substring

    /// - Parameter path: relative to the edition's folder, `/` between the parts, without ending.
    init(ofPage path: String) {
        var parts = path.split(separator: "/")
        name = parts.popLast() ?? ""
        folders = parts
    }

    /// The edition's folder: `../../`, or empty for a page that lies in it.
    var root: String { String(repeating: "../", count: folders.count) }

    /// The page's Markdown twin.
    var markdown: String { Self.encoded(name) + ".md" }

    /// The page at `path`, which may end in `#…`; nil is the page itself.
    func page(_ path: String?) -> String {
        guard let path else { return Self.encoded(name) + ".html" }
        let place = path.prefix { $0 != "#" }
        let fragment = path[place.endIndex...]
        let parts = place.split(separator: "/")
        let shared = zip(folders, parts.dropLast()).prefix { $0 == $1 }.count
        let up = String(repeating: "../", count: folders.count - shared)
        return up + parts.dropFirst(shared).map(Self.encoded).joined(separator: "/") + ".html" + fragment
    }

    /// RFC 3986, unreserved: config ids may hold other characters.
    private static func encoded(_ part: Substring) -> String {
        var out = ""
        for byte in part.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                out += (byte < 16 ? "%0" : "%") + digits
            }
        }
        return out
    }
}
