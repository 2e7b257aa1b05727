internal import Markup

/// A page as the preview serves it: its own bytes, the script that loads it anew, and a policy that allows this script.
struct LivePage {
    let html: [UInt8]
    /// The page's own Content-Security-Policy, which moves from the page into the answer, with the script added.
    let policy: String

    /// What pages have that say nothing of themselves.
    static let strict = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

    /// - Parameters:
    ///   - origins: what the browser may call the server.
    ///   - state: the name of the state that the page shows.
    ///   - note: stands above the page's content.
    init(_ page: [UInt8], origins: [String], state: String, note: Markup? = nil) {
        var html = page
        var own = LivePage.strict
        // Letters of another alphabet stay as they are: positions must not move.
        let lower = html.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let script = Markup(
            "<script src=\"/\(LiveScript.folder)/\(LiveScript.name)\" data-stand=\"\(state)\" async></script>\n"
        )
        // From the back, so that the places in front stay right.
        html.insert(contentsOf: script.text.utf8, at: LivePage.last("</body", in: lower) ?? html.count)
        if let note, let place = LivePage.first("<main", in: lower) {
            html.insert(contentsOf: note.text.utf8, at: place)
        }
        if let (tag, content) = LivePage.meta(in: lower) {
            own = LivePage.printable(html[content])
            html.removeSubrange(tag)
        }
        self.html = html
        policy = LivePage.widened(own, origins)
    }

    /// The tag in the page's head, and the text in it.
    private static func meta(in page: [UInt8]) -> (tag: Range<Int>, content: Range<Int>)? {
        let start = Array("<meta http-equiv=\"content-security-policy\" content=\"".utf8)
        guard let found = page.firstRange(of: start), found.lowerBound < first("<body", in: page) ?? page.count,
            let quote = page[found.upperBound...].firstIndex(of: UInt8(ascii: "\"")),
            let end = page[quote...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return (found.lowerBound..<end + 1, found.upperBound..<quote)
    }

    /// A line break in a template must not become one in the head of an answer.
    private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { (0x20...0x7E).contains($0) ? $0 : 0x20 }, as: UTF8.self)
    }

    private static func widened(_ policy: String, _ origins: [String]) -> String {
        var rules = policy.split(separator: ";").map { $0.split(separator: " ").map(String.init) }.filter {
            !$0.isEmpty
        }
        for (name, file) in [("script-src", LiveScript.name), ("connect-src", LiveScript.stream)] {
            let sources = origins.map { "\($0)/\(LiveScript.folder)/\(file)" }
            if let place = rules.firstIndex(where: { $0[0].lowercased() == name }) {
                rules[place] = rules[place].filter { $0.lowercased() != "'none'" } + sources
            } else {
                rules.append([name] + sources)
            }
        }
        return (rules + [["frame-ancestors", "'none'"]]).map { $0.joined(separator: " ") }.joined(separator: "; ")
    }

    private static func first(_ text: String, in page: [UInt8]) -> Int? {
        page.firstRange(of: Array(text.utf8))?.lowerBound
    }

    private static func last(_ text: String, in page: [UInt8]) -> Int? {
        let reversed = Array(page.reversed())
        return reversed.firstRange(of: Array(text.utf8.reversed())).map { page.count - $0.upperBound }
    }
}
