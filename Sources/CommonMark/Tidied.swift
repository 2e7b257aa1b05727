extension CommonMark {
    /// The text without empty lines around it and with one empty line at most between its blocks, as a person writes it.
    ///
    /// Sections of a template that show nothing leave their empty lines behind. Fenced code stays as it is.
    package static func tidied(_ markdown: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(markdown.utf8.count)
        var isInFence = false
        var pendingBlank = false
        for line in Array(markdown.utf8).split(separator: Byte.newline, omittingEmptySubsequences: false) {
            let text = line.drop { $0 == Byte.space || $0 == UInt8(ascii: ">") }
            if line.isEmpty, !isInFence {
                pendingBlank = !out.isEmpty
                continue
            }
            if pendingBlank { out.append(Byte.newline) }
            pendingBlank = false
            if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) { isInFence.toggle() }
            out += line
            out.append(Byte.newline)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
