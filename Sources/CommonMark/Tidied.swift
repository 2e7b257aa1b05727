extension CommonMark {
    /// The text without empty lines around it and with one empty line at most between its blocks, as a person writes it.
    ///
    /// Sections of a template that show nothing leave their empty lines behind. Fenced code stays as it is.
    package static func tidied(_ markdown: String) -> String {
        String(decoding: tidied(Array(markdown.utf8)), as: UTF8.self)
    }

    /// The same in UTF-8.
    package static func tidied(_ markdown: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(markdown.count + 1)
        var isInFence = false
        var pendingBlank = false
        var start = 0
        while start <= markdown.count {
            let end = markdown[start...].firstIndex(of: Byte.newline) ?? markdown.count
            let line = markdown[start..<end]
            start = end + 1
            if line.isEmpty, !isInFence {
                pendingBlank = !out.isEmpty
                continue
            }
            if pendingBlank { out.append(Byte.newline) }
            pendingBlank = false
            if isFence(line) { isInFence.toggle() }
            out += line
            out.append(Byte.newline)
        }
        return out
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == Byte.space || $0 == UInt8(ascii: ">") }
        guard let mark = text.first, mark == Byte.backtick || mark == Byte.tilde else { return false }
        return text.count >= 3 && text.prefix(3).allSatisfy { $0 == mark }
    }
}
