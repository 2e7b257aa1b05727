/// A file name pattern: `*` is any text, `?` one character; case and the form of umlauts do not count.
package struct FilePattern: Sendable {
    private let pattern: [Character]

    package init(_ pattern: String) { self.pattern = Array(pattern.lowercased()) }

    /// Time in proportion to pattern times name: at a mismatch only the last `*` takes one character more.
    package func matches(_ name: String) -> Bool {
        let text = Array(name.lowercased())
        var (at, inText) = (0, 0)
        var star: (pattern: Int, text: Int)?
        while inText < text.count {
            if at < pattern.count, pattern[at] == "*" {
                star = (at, inText)
                at += 1
            } else if at < pattern.count, pattern[at] == "?" || pattern[at] == text[inText] {
                at += 1
                inText += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                at = last.pattern + 1
                inText = last.text + 1
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == "*" }
    }
}
