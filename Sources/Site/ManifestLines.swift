import FoundationEssentials

/// Reads the list of files in a manifest, an entry a line, as `Manifest.bytes` writes it.
///
/// A site of ten years has ten thousand entries, for which a JSON decoder takes longer than for all else of a rebuild's start.
/// Whoever reads a manifest writes it anew and compares: so this reader need not find what is wrong, only nothing else.
struct ManifestLines {
    private let bytes: [UInt8]
    private var at: Int

    /// The line behind which the entries stand.
    private static let head = Array("  \"dateien\": [\n".utf8)

    /// The manifest without its files, as JSON, and its files; nil where there are none, or anything else is there.
    static func split(_ bytes: [UInt8]) -> (rest: [UInt8], files: [Manifest.Output])? {
        // A line end cannot stand inside a text, so no path looks like the head.
        guard let start = bytes.firstRange(of: head)?.upperBound else { return nil }
        var lines = ManifestLines(bytes: bytes, at: start)
        var files: [Manifest.Output] = []
        files.reserveCapacity((bytes.count - start) / 256)
        while let file = lines.entry() {
            files.append(file)
            if lines.take(next) { continue }
            return lines.take(end) && lines.at == bytes.count
                ? (bytes[..<start] + Array("]}".utf8), files) : nil
        }
        return nil
    }

    private static let next = Array(",\n".utf8)
    private static let end = Array("\n  ]\n}\n".utf8)
    private static let pfad = Array("    {\"pfad\": ".utf8)
    private static let sha256 = Array(", \"sha256\": ".utf8)
    private static let length = Array(", \"bytes\": ".utf8)
    private static let rezept = Array(", \"rezept\": ".utf8)
    private static let close = Array("}".utf8)

    private mutating func entry() -> Manifest.Output? {
        guard take(Self.pfad), let path = text(), take(Self.sha256), let sha256 = text(), take(Self.length) else {
            return nil
        }
        guard let count = number() else { return nil }
        var recipe: String?
        if take(Self.rezept) {
            guard let text = text() else { return nil }
            recipe = text
        }
        return take(Self.close) ? Manifest.Output(path: path, sha256: sha256, bytes: count, recipe: recipe) : nil
    }

    private mutating func take(_ text: [UInt8]) -> Bool {
        guard text.count <= bytes.count - at else { return false }
        for place in text.indices where bytes[at + place] != text[place] { return false }
        at += text.count
        return true
    }

    /// A quoted text.
    private mutating func text() -> String? {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
        let start = at
        var hasEscape = false
        at += 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            let isEscape = bytes[at] == UInt8(ascii: "\\")
            hasEscape = hasEscape || isEscape
            at += isEscape ? 2 : 1
        }
        guard at < bytes.count else { return nil }
        at += 1
        if hasEscape { return try? JSONDecoder().decode(String.self, from: Data(bytes[start..<at])) }
        return String(decoding: bytes[(start + 1)..<(at - 1)], as: UTF8.self)
    }

    /// Digits, at most as many as a file can have bytes.
    private mutating func number() -> Int? {
        let start = at
        var number = 0
        while at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]), at - start < 18 {
            number = number * 10 + Int(bytes[at] - UInt8(ascii: "0"))
            at += 1
        }
        return at > start ? number : nil
    }
}
