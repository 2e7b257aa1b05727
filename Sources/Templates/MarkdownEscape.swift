/// Text as Markdown that reads as the same text, in a line of prose and in the cell of a pipe table.
///
/// Safe for CommonMark and for GFM (tables, strikethrough, autolinks). White space becomes single spaces, other
/// control characters are dropped, and those that turn the direction of the text. Not for link targets and code spans of a template: these take `.markdown` values.
package enum MarkdownEscape {
    package static func escape(_ text: String) -> String {
        var out: [UInt8] = []
        append(text, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends `text` escaped; the last byte in `out` decides about characters that matter only behind others.
    static func append(_ text: String, to out: inout [UInt8]) {
        if isPlain(text) { return out.append(contentsOf: text.utf8) }
        let bytes = cleaned(text)
        let listMarker = endOfListMarker(bytes)
        let last = out.last
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\\") {
                // An entity, as table parsers disagree about `\\|`.
                out.append(contentsOf: "&#92;".utf8)
                continue
            }
            let isLive = index == listMarker || mustEscape(byte, at: index, in: bytes)
            if isLive || (index == 0 && completes(byte, last)) { out.append(UInt8(ascii: "\\")) }
            out.append(byte)
        }
    }

    /// The fast way for most values: words and numbers with single spaces between them.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last = UInt8(ascii: " ")
        var before = last
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "%"), 0xC3, 0xC2, 0xE2:
                break
            // The second byte of Ä, ß and their like; of the no-break space and its like, where control characters are lower;
            // and the others of a dash or quote, of a sign, or of the narrow no-break space.
            case 0x80...0xBF:
                let isSign =
                    before == 0xE2 && (last > 0x81 || last == 0x80 && ((0x90...0xA7).contains(byte) || byte == 0xAF))
                guard last == 0xC3 || last == 0xC2 && byte >= 0xA0 || last == 0xE2 || isSign else { return false }
            case UInt8(ascii: " "): if last == byte { return false }
            default: return false
            }
            before = last
            last = byte
        }
        return last != UInt8(ascii: " ")
    }

    /// White space made one space and trimmed, control characters dropped: one line, no indent, no hard break.
    private static func cleaned(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x09...0x0D, 0x85, 0x2028, 0x2029: pendingSpace = !out.isEmpty
            case 0...0x1F, 0x7F...0x9F: break
            // What turns the direction of the text: a name could turn around the figures behind it.
            case 0x202A...0x202E, 0x2066...0x2069: break
            default:
                if pendingSpace { out.append(UInt8(ascii: " ")) }
                pendingSpace = false
                if scalar.isASCII {
                    out.append(UInt8(scalar.value))
                } else {
                    out.append(contentsOf: UTF8.encode(scalar) ?? .init())
                }
            }
        }
        return out
    }

    /// The index of the `.` or `)` that makes the leading digits the marker of a numbered list.
    private static func endOfListMarker(_ bytes: [UInt8]) -> Int? {
        guard let end = bytes.firstIndex(where: { !isDigit($0) }), end > 0 else { return nil }
        guard bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else { return nil }
        return end + 1 == bytes.count || bytes[end + 1] == UInt8(ascii: " ") ? end : nil
    }

    /// Whether a value's first character finishes what stands in front: the address of a link, the marker of a list.
    private static func completes(_ byte: UInt8, _ last: UInt8?) -> Bool {
        guard let last else { return false }
        switch byte {
        case UInt8(ascii: "("): return last == UInt8(ascii: "]")
        case UInt8(ascii: "."), UInt8(ascii: ")"): return isDigit(last)
        default: return false
        }
    }

    private static func mustEscape(_ byte: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
        let before = index > 0 ? bytes[index - 1] : nil
        let next = index + 1 < bytes.count ? bytes[index + 1] : nil
        switch byte {
        case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
            UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
            return true
        // Inside a word it opens and closes nothing.
        case UInt8(ascii: "_"): return !isAlphanumeric(before) || !isAlphanumeric(next)
        // A heading's mark, in front or behind.
        case UInt8(ascii: "#"): return before == nil || before == UInt8(ascii: " ")
        case UInt8(ascii: ">"), UInt8(ascii: "="): return before == nil
        case UInt8(ascii: "+"), UInt8(ascii: "-"): return before == nil && !isAlphanumeric(next)
        // A table's delimiter row `:--`, or the scheme of a bare address.
        case UInt8(ascii: ":"): return before == nil || bytes[(index + 1)...].starts(with: "//".utf8)
        // `![` when the template goes on with a link.
        case UInt8(ascii: "!"): return next == nil
        case UInt8(ascii: "&"): return startsEntity(bytes[(index + 1)...])
        // A bare address again: `www.`
        case UInt8(ascii: "."):
            return index >= 3 && bytes[(index - 3)..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
        default: return false
        }
    }

    /// Whether an ampersand in front of `rest` can begin an entity, the template's next character included.
    private static func startsEntity(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first else { return true }
        guard first == UInt8(ascii: "#") || isAlphanumeric(first) else { return false }
        guard let end = rest.dropFirst().first(where: { !isAlphanumeric($0) }) else { return true }
        return end == UInt8(ascii: ";")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private static func isAlphanumeric(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
}
