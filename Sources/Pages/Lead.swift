internal import Markup

/// The blocks in front of the first section, sorted by where the layout puts them.
struct Lead {
    /// What stands inside the paragraphs directly below the heading: Stand, Geschäftszeichen.
    private(set) var stand: [Markup] = []
    /// Paragraphs that begin with ▲.
    private(set) var hinweise: [Markup] = []
    /// Everything from the first other block on, such as a list or a table.
    private(set) var rest: [Markup] = []

    init(_ blocks: [Markup]) {
        for block in blocks {
            if block.text.hasPrefix(#"<p><strong class="handeln">"#) {
                hinweise.append(block)
            } else if rest.isEmpty, block.text.hasPrefix("<p>"), block.text.hasSuffix("</p>") {
                stand.append(Markup(trusted: String(Substring(block.text.utf8.dropFirst(3).dropLast(4)))))
            } else {
                rest.append(block)
            }
        }
    }
}
