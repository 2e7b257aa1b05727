/// The encodings an export may come in.
package enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
    case iso885915 = "iso-8859-15"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"

    /// The encoding of a setting such as `UTF-8`, `cp1252`, `latin9`; nil when there is none of that name.
    package init?(setting: String) {
        let folded = setting.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
        switch folded {
        case "utf8", "utf8bom", "utf8sig": self = .utf8
        case "windows1252", "cp1252", "ansi", "latin1", "iso88591": self = .windows1252
        case "iso885915", "latin9": self = .iso885915
        case "utf16", "utf16le": self = .utf16LittleEndian
        case "utf16be": self = .utf16BigEndian
        default: return nil
        }
    }

    var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
