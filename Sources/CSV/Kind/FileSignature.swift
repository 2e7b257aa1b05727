/// The first bytes by which other kinds of files are known.
enum FileSignature {
    private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldExcel),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], .pdf),
        ([0x1F, 0x8B, 0x08], .gzip),
    ]

    static func kind(of head: ArraySlice<UInt8>) -> FileKind? {
        for (bytes, kind) in signatures where head.starts(with: bytes) { return kind }
        // A ZIP archive, also an empty one; its first entries name the format.
        guard head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) else {
            return nil
        }
        let names = head.prefix(4096)
        if contains(names, "opendocument") { return .openDocument }
        return contains(names, "xl/") || contains(names, "[Content_Types].xml") ? .excelWorkbook : .zip
    }

    /// True when every second byte of most units is NUL and the others are not.
    static func orderOfUTF16(_ head: ArraySlice<UInt8>) -> Bool? {
        let sample = head.prefix(1024)
        guard sample.count >= 8 else { return nil }
        var zeros = [0, 0]
        for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset % 2] += 1 }
        guard min(zeros[0], zeros[1]) == 0, max(zeros[0], zeros[1]) * 10 >= sample.count * 4 else { return nil }
        // The first of two bytes is nearly always 0 where the larger one comes first.
        return zeros[0] > 0
    }

    /// HTML, XML or JSON by how the text starts.
    static func markup(of text: ArraySlice<UInt8>) -> FileKind? {
        let start = text.prefix(4096).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let lower = start.prefix(64).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for name in ["<!doctype html", "<html", "<head", "<table", "<meta"] where lower.starts(with: name.utf8) {
            return .html
        }
        if lower.starts(with: "<?xml".utf8) { return .xml }
        guard let first = lower.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
        let inner = lower.dropFirst().first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        guard let inner else { return nil }
        return "\"{[".utf8.contains(inner) ? .json : nil
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
        let wanted = Array(name.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
    }
}
