import Glibc

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
        var files: Set<String> = []
        for path in paths {
            if let fault = fault(in: path) { throw .invalidPath(path, fault) }
            if !files.insert(path).inserted { throw .invalidPath(path, .duplicate) }
        }
        return try folders(for: paths, files)
    }

    /// The same for paths without a fault of their own, each of them once.
    ///
    /// - Parameter files: the same paths.
    static func folders(for paths: [String], _ files: Set<String>) throws(SiteError) -> [String] {
        var folders: Set<String> = []
        var last: Substring.UTF8View?
        for path in paths {
            let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8[..<$0] }
            guard let folder else { continue }
            // Files of a folder mostly follow each other.
            if last?.elementsEqual(folder) != true { folders.formUnion(ancestors(of: path)) }
            last = folder
        }
        // What is wrong is looked for in order only where something is wrong.
        if folders.contains(where: files.contains) || hasTwoSpellings(paths, folders) { try clash(paths, folders) }
        return folders.sorted(by: byBytes)
    }

    /// Whether any two differ in case alone.
    private static func hasTwoSpellings(_ paths: [String], _ folders: Set<String>) -> Bool {
        var spellings = Set<String>(minimumCapacity: paths.count + folders.count)
        let isNew = { (entry: String) in spellings.insert(entry.lowercased()).inserted }
        return !paths.allSatisfy(isNew) || !folders.allSatisfy(isNew)
    }

    /// Throws for the first path, in the order of bytes, that cannot stand beside those before it.
    private static func clash(_ paths: [String], _ folders: Set<String>) throws(SiteError) {
        var spelling: [String: String] = [:]
        for path in paths.sorted(by: byBytes) {
            if folders.contains(path) { throw .invalidPath(path, .alsoAFolder) }
            for entry in ancestors(of: path) + [path] {
                let other = spelling.updateValue(entry, forKey: entry.lowercased())
                if let other, !other.utf8.elementsEqual(entry.utf8) {
                    throw .invalidPath(path, .sameButForCase(other))
                }
            }
        }
    }

    static func fault(in path: String) -> Fault? {
        if path.isEmpty { return .empty }
        if path.utf8.first == UInt8(ascii: "/") { return .absolute }
        if path.utf8.first == UInt8(ascii: "."), [Marker.name, Marker.newName].contains(path.lowercased()) {
            return .reserved
        }
        // By bytes: a slash with a combining mark behind it is one Character, but two names to the file system.
        var last: UInt8 = 0
        var part = (count: 0, isDots: true)
        var faultOfPart: Fault?
        func endPart() {
            if faultOfPart != nil { return }
            if part.isDots, part.count <= 2 { faultOfPart = .badComponent }
            if part.count > 255 { faultOfPart = .tooLong }
        }
        for byte in path.utf8 {
            // U+0080 to U+009F are C2 80 to C2 9F.
            let isControl = byte < 0x20 || byte == 0x7F || (last == 0xC2 && byte < 0xA0)
            if isControl || byte == UInt8(ascii: "\\") { return .badCharacter }
            last = byte
            if byte == UInt8(ascii: "/") {
                endPart()
                part = (0, true)
            } else {
                part.count += 1
                part.isDots = part.isDots && byte == UInt8(ascii: ".")
            }
        }
        endPart()
        return faultOfPart
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

    static func byBytes(_ left: String, _ right: String) -> Bool {
        // Where both lie in one piece, which is nearly always, the machine compares many bytes at once.
        let order = left.utf8.withContiguousStorageIfAvailable { left in
            right.utf8.withContiguousStorageIfAvailable { right in
                guard let one = left.baseAddress, let other = right.baseAddress else { return left.count < right.count }
                let order = memcmp(one, other, min(left.count, right.count))
                return order == 0 ? left.count < right.count : order < 0
            }
        }
        if let order, let isBefore = order { return isBefore }
        return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
