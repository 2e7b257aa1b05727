internal import Ccmark
internal import Markup

/// Turns one document's tree into page content.
struct PageBuilder {
    private let figures: [String: Markup]
    private let titleBlock: Bool
    private var anchors = Anchors()
    private var title: String?
    private var headings: [CommonMark.Heading] = []

    init(figures: [String: Markup], titleBlock: Bool) {
        self.figures = figures
        self.titleBlock = titleBlock
    }

    mutating func build(_ document: borrowing Document) -> CommonMark.Page {
        let root = document.tree.root
        // The texts are read before marks and figures change them; the ids of headings come first, links name them.
        let own = ownHeadings(of: document)
        for heading in own { name(heading) }
        PageInlines(figures: figures).rewrite(root.descendants)
        let details = putTables(document.tables)
        putFigures(below: root, details: details)
        putHeadings(own, root: root)
        return CommonMark.Page(
            html: Markup(trusted: document.tree.html().string),
            title: title ?? "",
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
        if heading.headingLevel == 1, title == nil { title = text }
    }

    private func putHeadings(_ own: [Node], root: Node) {
        var isInSection = false
        var isTitleSeen = false
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
            if heading.level == 1, !isTitleSeen, !titleBlock {
                isTitleSeen = true
            } else {
                let inlines = Tree(looseInlines: ())
                inlines.root.onEnter = #"<h\#(heading.level) id="\#(heading.id)">"#
                inlines.root.onExit = "</h\(heading.level)>"
                inlines.root.takeChildren(of: node)
                html += inlines.html().string
            }
            if html.isEmpty { node.remove() } else { node.replace(with: .customBlock(html)) }
        }
        if isInSection { root.append(.customBlock("</section>")) }
    }

    // MARK: Tables

    /// Puts the tables in and returns those that have a caption.
    private mutating func putTables(_ tables: [Table]) -> [Node] {
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
            block.onEnter = PageTable(table: table, name: name).html()
            table.place.replace(with: block)
        }
        return captioned
    }

    // MARK: Figures

    private mutating func putFigures(below root: Node, details: [Node]) {
        guard !figures.isEmpty else { return }
        let captioned = Set(details.map(\.raw))
        var number = 0
        var next = root.nextBlock(within: root)
        while let block = next {
            next = block.nextBlock(within: root)
            guard block.type == CMARK_NODE_PARAGRAPH, let image = block.onlyChild, image.type == CMARK_NODE_IMAGE,
                let figure = figures[image.url]
            else { continue }
            number += 1
            let id = anchors.take(for: "diagramm-\(number)")
            let message = image.title.isEmpty ? image.plainText : image.title
            var html: Markup =
                #"<figure aria-labelledby="\#(id)"><figcaption id="\#(id)">\#(message)</figcaption>\#n\#(figure)"#
            if let table = block.next, captioned.contains(table.raw) {
                let rows = Markup(trusted: table.onEnter)
                html =
                    html
                    + "\n<details class=\"daten\"><summary>Zahlen zum Diagramm</summary>\n\(rows)\n</details>"
                next = table.nextBlock(within: root)
                table.remove()
            }
            block.replace(with: .customBlock((html + "</figure>").text))
        }
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
