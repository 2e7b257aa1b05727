internal import Ccmark
internal import Markup

/// Turns one document's tree into page content.
struct PageContent {
    private let figures: [String: CommonMark.Figure]
    private var anchors: Anchors
    private var headings: [CommonMark.Heading] = []

    init(figures: [String: CommonMark.Figure]) {
        self.figures = figures
        var reserved: Set<String> = ["inhalt"]
        for id in figures.values.compactMap(\.id) {
            reserved.formUnion(["bild-\(id)", "bild-\(id)-t", "bild-\(id)-d"])
        }
        anchors = Anchors(reserved: reserved)
    }

    mutating func build(_ document: borrowing Document) -> CommonMark.Page {
        let root = document.tree.root
        // The texts are read before marks and figures change them; the ids of headings come first, links name them.
        var own = ownHeadings(of: document)
        let titleHeading = own.firstIndex { $0.headingLevel == 1 }.map { own.remove(at: $0) }
        let title = titleHeading?.plainText ?? ""
        for heading in own { name(heading) }
        PageInlines(figures: figures).rewrite(root.descendants)
        let captioned = putTables(document.tables, of: document.bytes)
        var pictures = PageFigures(figures: figures, captioned: Set(captioned.map(\.raw)))
        pictures.put(below: root, &anchors)
        let heading = titleHeading.map { lift($0) }
        let boundary = putHeadings(own, root: root)
        let lead = takeLead(of: root, upTo: boundary)
        return CommonMark.Page(
            heading: heading ?? "",
            title: title,
            lead: lead,
            bytes: document.tree.html().bytes,
            headings: headings
        )
    }

    // MARK: Headings

    /// The headings directly in the document; a table's cells and place are none.
    private func ownHeadings(of document: borrowing Document) -> [Node] {
        var own: [Node] = []
        var node = document.tree.root.firstChild
        for _ in 0..<document.cellCount { node = node?.next }
        var places = document.tables.map(\.place)[...]
        while let here = node {
            if here == places.first {
                places.removeFirst()
            } else if here.type == CMARK_NODE_HEADING {
                own.append(here)
            } else if here.holdsBlocks {
                places = places.drop { $0.isInside(here) }
            }
            node = here.next
        }
        return own
    }

    private mutating func name(_ heading: Node) {
        let text = heading.plainText
        headings.append(.init(level: heading.headingLevel, id: anchors.take(for: text), text: text))
    }

    /// Takes the heading out of the tree and returns what stands in it.
    private func lift(_ heading: Node) -> Markup {
        let inlines = Tree(looseInlines: ())
        inlines.root.takeChildren(of: heading)
        heading.remove()
        return Markup(trusted: inlines.html().string)
    }

    /// Puts the headings in with their sections; returns the first of level 1 or 2.
    private func putHeadings(_ own: [Node], root: Node) -> Node? {
        var isInSection = false
        var first: Node?
        for (node, heading) in zip(own, headings) {
            var html = ""
            if heading.level <= 2, isInSection {
                html += "</section>\n"
                isInSection = false
            }
            if heading.level == 2 {
                html += #"<section aria-labelledby="\#(heading.id)">\#n"#
                isInSection = true
            }
            let inlines = Tree(looseInlines: ())
            inlines.root.onEnter = #"<h\#(heading.level) id="\#(heading.id)">"#
            inlines.root.onExit = "</h\(heading.level)>"
            inlines.root.takeChildren(of: node)
            let block = Node.customBlock(html + inlines.html().string)
            node.replace(with: block)
            if heading.level <= 2, first == nil { first = block }
        }
        if isInSection { root.append(.customBlock("</section>")) }
        return first
    }

    /// Takes the blocks in front of `boundary`, without one all, out of the tree.
    private func takeLead(of root: Node, upTo boundary: Node?) -> [Markup] {
        var lead: [Markup] = []
        while let block = root.firstChild, block != boundary {
            lead.append(Markup(trusted: block.html().string.withoutLastNewline))
            block.remove()
        }
        return lead
    }

    // MARK: Tables

    /// Puts the tables in and returns those that have a caption.
    private mutating func putTables(_ tables: [Table], of bytes: [UInt8]) -> [Node] {
        var captioned: [Node] = []
        for (index, table) in tables.enumerated() {
            let block = Node.make(CMARK_NODE_CUSTOM_BLOCK)
            var name = PageTable.Name.number(index + 1)
            if let caption = table.place.previous, caption.type == CMARK_NODE_PARAGRAPH,
                caption.onlyChild?.type == CMARK_NODE_EMPH
            {
                name = .caption(caption, id: anchors.take(for: "tabelle-\(index + 1)"))
                captioned.append(block)
            }
            PageTable(table: table, name: name, bytes: bytes, figures: figures).put(on: block)
            table.place.replace(with: block)
        }
        return captioned
    }
}

extension Node {
    fileprivate func isInside(_ ancestor: Node) -> Bool {
        var node = parent
        while let here = node {
            if here == ancestor { return true }
            node = here.parent
        }
        return false
    }
}

extension String {
    fileprivate var withoutLastNewline: String {
        utf8.last == UInt8(ascii: "\n") ? String(Substring(utf8.dropLast())) : self
    }
}
