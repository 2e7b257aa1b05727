/// GA 6: a link on the Ablauf page.
package struct Link: Sendable, Hashable, Encodable {
    package let name: String
    package let target: String

    package init(name: String, target: String) {
        self.name = name
        self.target = target
    }

    /// True for a relative address or one of a scheme that a page may open, without blanks and backslashes.
    static func isSafe(_ target: String) -> Bool {
        guard !target.isEmpty, !target.contains(where: { $0.isWhitespace || "\\<>\"".contains($0) }) else {
            return false
        }
        let head = target.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let colon = head.firstIndex(of: ":") else { return true }
        return ["http", "https", "mailto", "file"].contains(head[..<colon].lowercased())
    }
}
