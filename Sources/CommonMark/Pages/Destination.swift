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
    static func isDrive(_ url: String) -> Bool {
        url.utf8.prefix(drive.count).map { $0.isLetter ? $0 | 0x20 : $0 } == drive
    }

    private static let drive = Array("file:///".utf8)

    /// The page's address instead of the Markdown twin's; nil where the link needs no change.
    ///
    /// A fragment becomes the id that our headings have: GitLab, where the twins are read, keeps the umlauts.
    static func page(for url: String) -> String? {
        var page: [UInt8] = []
        return append(pageFor: Array(url.utf8)[...], to: &page) ? String(decoding: page, as: UTF8.self) : nil
    }

    /// Appends the address of the page; false, with nothing appended, where the link needs no change.
    static func append(pageFor url: ArraySlice<UInt8>, to out: inout [UInt8]) -> Bool {
        let end = url.firstIndex { $0 == Byte.hash || $0 == UInt8(ascii: "?") } ?? url.endIndex
        let path = url[..<end]
        let isTwin = path.suffix(3).elementsEqual(".md".utf8) && path.first != slash && !path.contains(Byte.colon)
        guard isTwin || path.isEmpty else { return false }
        let rest = url[end...]
        let hasFragment = rest.first == Byte.hash && rest.count > 1
        guard isTwin || hasFragment else { return false }
        if isTwin {
            out.append(contentsOf: path.dropLast(3))
            out.append(".html")
        }
        if hasFragment {
            out.append(Byte.hash)
            Anchors.append(slugOf: rest.dropFirst(), to: &out)
        } else {
            out.append(contentsOf: rest)
        }
        return true
    }
}
