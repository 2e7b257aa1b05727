/// The file in the root of an output by which krm knows its own work, and the only list of what it may delete.
struct Marker: Hashable, Sendable {
    static let name = ".krm"
    /// The final marker until it takes the place of the first one.
    static let newName = ".krm-neu"
    /// The newest format that this version reads; it writes no other.
    static let format = 1

    /// All folders below the root, parents first.
    let folders: [String]
    /// SHA-256 of every `manifest.json`, so that a manifest cannot change unnoticed; sorted by path.
    let manifests: [Entry]

    struct Entry: Hashable, Sendable {
        let path: String
        let sha256: String
    }

    init(folders: [String], manifests: [Entry]) {
        self.folders = folders
        self.manifests = manifests
    }

    private static let magic = "krm-Ausgabe, Format "
    private static let advice = [
        "Diesen Ordner hat krm erzeugt; der naechste Lauf ersetzt ihn ganz.",
        "Legen Sie hier nichts ab, und loeschen Sie diese Datei nicht.",
    ]
    private static let end = "ende"

    var bytes: [UInt8] {
        let lines =
            [Self.magic + String(Self.format)] + Self.advice + folders.map { "ordner " + $0 }
            + manifests.map { "manifest " + $0.sha256 + " " + $0.path } + [Self.end]
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    enum Reading: Hashable, Sendable {
        /// Made by this format; `isComplete` is false when the text was cut off or changed.
        case own(Marker, isComplete: Bool)
        /// A beginning of a marker: the writer was killed before it had made anything else.
        case begun
        case newer
        case foreign
    }

    static func read(_ bytes: [UInt8]) -> Reading {
        let first = Array((magic + String(format) + "\n").utf8)
        if bytes.count < first.count, first.starts(with: bytes) { return .begun }
        guard bytes.starts(with: first) else {
            return isNewer(bytes) ? .newer : .foreign
        }
        var folders: [String] = []
        var manifests: [Entry] = []
        for line in String(decoding: bytes, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n")) {
            let words = String(Substring(line)).split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
            if words.first == "ordner" {
                let path = words.dropFirst().joined(separator: " ")
                if SitePath.fault(in: path) == nil { folders.append(path) }
            } else if words.count == 3, words[0] == "manifest" {
                manifests.append(Entry(path: String(words[2]), sha256: String(words[1])))
            }
        }
        let marker = Marker(folders: folders.sorted(by: SitePath.byBytes), manifests: manifests)
        return .own(marker, isComplete: marker.bytes == bytes)
    }

    private static func isNewer(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: magic.utf8) else { return false }
        let digits = bytes.dropFirst(magic.utf8.count).prefix { $0 != UInt8(ascii: "\n") }
        return Int(String(decoding: digits, as: UTF8.self)).map { $0 > format } ?? false
    }
}
