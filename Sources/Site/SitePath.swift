/// The rules for paths inside the site: safe on every file system, and nothing outside the output.
package enum SitePath {
    package enum Fault: Hashable, Sendable {
        case empty, absolute, badComponent, badCharacter, tooLong, duplicate, reserved
        case sameButForCase(String)
        case alsoAFolder

        var sentence: String {
            switch self {
            case .empty: "Der Seitenpfad ist leer."
            case .absolute: "Der Seitenpfad beginnt mit einem Schrägstrich; erwartet wird ein Pfad in der Ausgabe."
            case .badComponent: "Der Seitenpfad enthält einen leeren Teil, „.“ oder „..“."
            case .badCharacter: "Der Seitenpfad enthält ein Steuerzeichen oder einen umgekehrten Schrägstrich."
            case .tooLong: "Ein Teil des Seitenpfads ist länger als 255 Byte."
            case .duplicate: "Diesen Seitenpfad gibt es zweimal."
            case .reserved: "Dieser Name ist für die Kennzeichnung der Ausgabe reserviert."
            case .sameButForCase(let other):
                "Dieser Seitenpfad unterscheidet sich von „\(other)“ nur in der Groß- und Kleinschreibung."
            case .alsoAFolder: "Dieser Seitenpfad ist zugleich der Name eines Ordners."
            }
        }
    }

    /// The folders that the files need, each once, parents before children in byte order.
    static func folders(for files: [SiteFile]) throws(SiteError) -> [String] { try folders(for: files.map(\.path)) }

    /// The same for the paths of files.
    static func folders(for paths: [String]) throws(SiteError) -> [String] {
        var spelling: [String: String] = [:]
        var filePaths: Set<String> = []
        var folders: Set<String> = []
        var last = ""
        for path in paths {
            if let fault = fault(in: path) { throw .invalidPath(path, fault) }
            if !filePaths.insert(path).inserted { throw .invalidPath(path, .duplicate) }
            let folder = split(path).folder
            // Files of a folder mostly follow each other.
            if folder != last { folders.formUnion(ancestors(of: path)) }
            last = folder
        }
        last = ""
        for path in paths.sorted(by: byBytes) {
            if folders.contains(path) { throw .invalidPath(path, .alsoAFolder) }
            let folder = split(path).folder
            let isNext = folder == last
            last = folder
            for entry in (isNext ? [] : ancestors(of: path)) + [path] {
                let other = spelling.updateValue(entry, forKey: entry.lowercased())
                if let other, !other.utf8.elementsEqual(entry.utf8) {
                    throw .invalidPath(path, .sameButForCase(other))
                }
            }
        }
        return folders.sorted(by: byBytes)
    }

    static func fault(in path: String) -> Fault? {
        if path.isEmpty { return .empty }
        if path.utf8.first == UInt8(ascii: "/") { return .absolute }
        if path.utf8.first == UInt8(ascii: "."), [Marker.name, Marker.newName].contains(path.lowercased()) {
            return .reserved
        }
        var last: UInt8 = 0
        for byte in path.utf8 {
            // U+0080 to U+009F are C2 80 to C2 9F.
            let isControl = byte < 0x20 || byte == 0x7F || (last == 0xC2 && byte < 0xA0)
            if isControl || byte == UInt8(ascii: "\\") { return .badCharacter }
            last = byte
        }
        // By bytes: a slash with a combining mark behind it is one Character, but two names to the file system.
        for part in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return .badComponent }
            if part.count > 255 { return .tooLong }
        }
        return nil
    }

    /// `a`, `a/b` for `a/b/c`.
    static func ancestors(of path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }

    /// Folder (empty for the root) and name.
    static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
    }

    static func byBytes(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
}
