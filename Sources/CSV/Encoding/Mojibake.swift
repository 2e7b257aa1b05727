/// UTF-8 that was read as Windows-1252 and saved as UTF-8 again: `erÃ¶rtert_am`.
package enum Mojibake {
    /// What the text was before; nil for text that does not look so.
    package static func repaired(_ text: String) -> String? {
        guard text.utf8.contains(where: { $0 >= 0xC3 }) else { return nil }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            // Where Windows-1252 has no character, programs keep the control character of that number.
            let isControl = (0x80...0x9F).contains(scalar.value)
            let byte = isControl ? UInt8(scalar.value) : SingleByteTable.byte(scalar.value, .windows1252)
            guard let byte else { return nil }
            bytes.append(byte)
        }
        // Text beyond ASCII that is valid UTF-8 by chance does not occur: it needs a letter such as Ã before a sign.
        guard let before = String(validating: bytes, as: UTF8.self), before.utf8.contains(where: { $0 >= 0x80 }) else {
            return nil
        }
        return before
    }
}
