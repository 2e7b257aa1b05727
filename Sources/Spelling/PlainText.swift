/// Text as it is meant: without what nobody sees.
package enum PlainText {
    /// `text` without invisible characters.
    package static func visible(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var out = ""
        out.unicodeScalars.append(contentsOf: text.unicodeScalars.lazy.filter { Glyph($0) != .invisible })
        return out
    }

    /// The bytes of UTF-8 text without invisible characters; nil when there is none, so that nothing need be copied.
    package static func visible(_ bytes: Span<UInt8>) -> [UInt8]? {
        guard let first = firstBeyondASCII(bytes) else { return nil }
        var out: [UInt8] = []
        var hasInvisible = false
        out.reserveCapacity(bytes.count)
        for index in 0..<first { out.append(bytes[index]) }
        var index = first
        while index < bytes.count {
            let (glyph, length) = glyph(bytes, at: index)
            if glyph == .invisible {
                hasInvisible = true
            } else {
                for offset in index..<index + length { out.append(bytes[offset]) }
            }
            index += length
        }
        return hasInvisible ? out : nil
    }

    /// Bytes as somebody would type them: invisible characters removed, every blank a space, every dash `-`, no blanks
    /// at the ends; nil for ASCII, which already is so but for the blanks at its ends.
    package static func typed(_ bytes: Span<UInt8>) -> [UInt8]? {
        guard firstBeyondASCII(bytes) != nil else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (glyph, length) = glyph(bytes, at: index)
            switch glyph {
            case .invisible: break
            case .blank: if !out.isEmpty { out.append(0x20) }
            case .dash: out.append(UInt8(ascii: "-"))
            case .apostrophe, .other: for offset in index..<index + length { out.append(bytes[offset]) }
            }
            index += length
        }
        while out.last == 0x20 { out.removeLast() }
        return out
    }

    /// The character that starts at `index`, and its length in bytes; a byte that starts none is `other` by itself.
    package static func glyph(_ bytes: Span<UInt8>, at index: Int) -> (Glyph, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (Glyph(Unicode.Scalar(first)), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        guard length > 1, index + length <= bytes.count else { return (.other, 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return (.other, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value) else { return (.other, 1) }
        return (Glyph(scalar), length)
    }

    private static func firstBeyondASCII(_ bytes: Span<UInt8>) -> Int? {
        for index in 0..<bytes.count where bytes[index] >= 0x80 { return index }
        return nil
    }
}
