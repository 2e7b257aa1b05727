/// The path of a request, decoded: names one below the other, and nothing that could mean another place.
package struct RequestPath: Hashable, Sendable {
    /// `["intern", "index.html"]`; empty for `/`.
    package let names: [String]
    /// Whether the path ends with a slash.
    package let isFolder: Bool

    /// Nil for a path that names nothing here: with `.`, `..`, hidden or empty names, with characters that nobody sees,
    /// a backslash, a slash in disguise, or an escape that is none.
    package init?(_ path: some Collection<UInt8>) {
        var parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)[...]
        // What stands in front of the first slash.
        guard parts.popFirst()?.isEmpty == true, let last = parts.last else { return nil }
        isFolder = last.isEmpty
        if isFolder { parts.removeLast() }
        var names: [String] = []
        for part in parts {
            guard let bytes = RequestPath.unescaped(part), let name = String(validating: bytes, as: UTF8.self),
                RequestPath.isName(name)
            else { return nil }
            names.append(name)
        }
        self.names = names
    }

    /// How these names are asked for.
    package static func text(_ names: [String]) -> String {
        "/" + names.map { name in name.utf8.map(escaped).joined() }.joined(separator: "/")
    }

    private static func escaped(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            String(UnicodeScalar(byte))
        default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }

    private static func isName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first != "." else { return false }
        return name.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: scalar != "/" && scalar != "\\"
            }
        }
    }

    private static func unescaped(_ part: some Collection<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = part[...]
        while let byte = rest.popFirst() {
            if byte != UInt8(ascii: "%") {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            bytes.append(high * 16 + low)
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
