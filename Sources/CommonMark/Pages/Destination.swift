/// Where a link or an image leads.
enum Destination {
    private static let unsafeSchemes = ["javascript", "vbscript", "data", "file"].map { Array($0.utf8) }

    /// Whether a page may carry the link: no script and no data, however they are written.
    static func isSafe(_ url: String) -> Bool {
        var name: [UInt8] = []
        for byte in url.utf8 where byte > Byte.space {
            // Browsers skip blanks and control characters in front of a scheme and inside it.
            if byte == Byte.colon { return !unsafeSchemes.contains(name) }
            guard byte.isLetter, name.count < 10 else { return true }
            name.append(byte | 0x20)
        }
        return true
    }

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
