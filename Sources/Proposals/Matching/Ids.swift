internal import Schema

/// Makes ids of the config from names: unique, and none that could be taken for another's name.
struct Ids {
    private static let limit = 32
    private var taken: Set<String> = []
    private let names: [String]

    /// - Parameter names: all names that ids are made for.
    init(names: [String]) { self.names = names.map { Fold.code($0) } }

    /// The id for a name: as like it as letters, digits, dots and dashes allow.
    ///
    /// - Parameter prefix: what it begins with, such as `sach.`.
    mutating func id(for name: String, prefix: String = "") -> String {
        let stem = Ids.slug(name)
        var number = 1
        while true {
            let ending = number == 1 ? "" : "-\(number)"
            let room = Ids.limit - prefix.utf8.count - ending.utf8.count
            let id = prefix + Ids.trimmed(stem.utf8.count > room ? String(stem.prefix(room)) : stem) + ending
            let owner = names.firstIndex(of: Fold.code(id)).map { names[$0] }
            if owner == nil || owner == Fold.code(name), taken.insert(Fold.id(id)).inserted { return id }
            number += 1
        }
    }

    private static func slug(_ name: String) -> String {
        var out = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "ä": out += "ae"
            case "ö": out += "oe"
            case "ü": out += "ue"
            case "Ä": out += "Ae"
            case "Ö": out += "Oe"
            case "Ü": out += "Ue"
            case "ß": out += "ss"
            case "a"..."z", "A"..."Z", "0"..."9", ".", "_": out.unicodeScalars.append(scalar)
            default: if !out.isEmpty, !out.hasSuffix("-") { out += "-" }
            }
        }
        let text = trimmed(String(out.drop { !$0.isLetter && !$0.isNumber }))
        return text.isEmpty ? "x" : text
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while let last = text.last, !last.isLetter, !last.isNumber { text = text.dropLast() }
        return String(text)
    }
}
