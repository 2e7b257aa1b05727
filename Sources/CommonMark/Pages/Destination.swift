/// Where a link or an image leads.
enum Destination {
    private static let schemes = ["http", "https", "mailto"].map { Array($0.utf8) }

    /// Whether a page may carry the link: to the web, to mail, or to a neighbour, however it is written.
    static func isSafe(_ url: String) -> Bool {
        // Browsers skip blanks and control characters in front of an address and inside it, and take `\` for `/`.
        let bytes = url.utf8.filter { $0 > Byte.space }
        if bytes.prefix(2).allSatisfy({ $0 == slash || $0 == Byte.backslash }), bytes.count > 1 { return false }
        let head = bytes.prefix { $0 != slash && $0 != Byte.backslash && $0 != UInt8(ascii: "?") && $0 != Byte.hash }
        guard let colon = head.firstIndex(of: Byte.colon) else { return true }
        return schemes.contains(head[..<colon].map { $0.isLetter ? $0 | 0x20 : $0 })
    }

    private static let slash = UInt8(ascii: "/")

    /// Whether this is a file on a drive, as an office's config may name it. Comments may not: `isSafe` is for them.
    static func isDrive(_ url: String) -> Bool { url.lowercased().hasPrefix("file:///") }

    /// The page's address instead of the Markdown twin's; nil where the link needs no change.
    ///
    /// A fragment becomes the id that our headings have: GitLab, where the twins are read, keeps the umlauts.
    static func page(for url: String) -> String? {
        let path = url.prefix { $0 != "#" && $0 != "?" }
        let isTwin = path.hasSuffix(".md") && !path.hasPrefix("/") && !path.contains(":")
        guard isTwin || path.isEmpty else { return nil }
        let page = isTwin ? path.dropLast(3) + ".html" : ""
        let rest = url.dropFirst(path.count)
        guard rest.hasPrefix("#"), rest.count > 1 else { return isTwin ? String(page + rest) : nil }
        return page + "#" + Anchors.slug(String(rest.dropFirst()))
    }
}
