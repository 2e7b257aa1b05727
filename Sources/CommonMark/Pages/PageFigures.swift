internal import Ccmark
internal import Markup

/// Puts the figures of one page in.
struct PageFigures {
    let figures: [String: CommonMark.Figure]
    /// The tables that have a caption.
    let captioned: Set<OpaquePointer>
    private var captionIDs: Set<String> = []
    private var number = 0

    init(figures: [String: CommonMark.Figure], captioned: Set<OpaquePointer>) {
        self.figures = figures
        self.captioned = captioned
    }

    mutating func put(below root: Node, _ anchors: inout Anchors) {
        guard !figures.isEmpty else { return }
        var isInGroup = false
        var next = root.nextBlock(within: root)
        while let block = next {
            next = block.nextBlock(within: root)
            guard let (image, figure) = picture(in: block) else { continue }
            number += 1
            let id = captionID(of: figure, &anchors)
            let title = image.title.isEmpty ? image.plainText : image.title
            let message = image.previous == nil ? title : block.firstChild?.plainText ?? title
            let subtitle = block.figureSubtitle.map { Markup(" <span>\($0)</span>") } ?? ""
            let kind = figure.isTimeSeries ? "bild verlauf" : figure.isNarrow ? "bild ganz" : "bild"
            let opens = figure.isHalf && !isInGroup
            isInGroup = figure.isHalf && block.next.flatMap { picture(in: $0) }?.figure.isHalf == true
            var html: Markup = opens ? "<div class=\"vielfache\">\n" : ""
            html =
                html + """
                    <figure aria-labelledby="\(id)">
                    <figcaption id="\(id)">\(message)\(subtitle)</figcaption>
                    <div class="\(kind)" role="group" aria-labelledby="\(id)">
                    \(figure.drawing.markup)
                    </div>

                    """
            if figure.isHalf { html = html + (isInGroup ? "</figure>" : "</figure>\n</div>") }
            if !isInGroup, let table = block.next, captioned.contains(table.raw) {
                let rows = Markup(trusted: table.onEnter)
                html =
                    html
                    + "<details class=\"daten\">\n<summary>\(figure.isHalf ? "Zahlen zu den Diagrammen" : "Zahlen zum Diagramm")</summary>\n\(rows)\n</details>\n"
                next = table.nextBlock(within: root)
                table.remove()
            }
            if !figure.isHalf { html = html + "</figure>" }
            block.replace(with: .customBlock(html.text))
        }
    }

    /// The image that is all of a paragraph, when a figure is known for it.
    private func picture(in block: Node) -> (image: Node, figure: CommonMark.Figure)? {
        guard let image = block.figureImage, let figure = figures[image.url] else { return nil }
        return (image, figure)
    }

    private mutating func captionID(of figure: CommonMark.Figure, _ anchors: inout Anchors) -> String {
        guard let id = figure.id else { return anchors.take(for: "bild-\(number)") }
        let wanted = "bild-\(id)"
        return captionIDs.insert(wanted).inserted ? wanted : anchors.take(for: wanted)
    }
}

extension Node {
    /// The image of a paragraph that is a figure: the image alone, or its message as strong text in the line above it,
    /// with a subtitle as emphasised text between them.
    var figureImage: Node? {
        guard type == CMARK_NODE_PARAGRAPH, let image = lastChild, image.type == CMARK_NODE_IMAGE else { return nil }
        guard image.previous != nil else { return image }
        guard let above = image.lineAbove,
            let message = above.type == CMARK_NODE_EMPH ? above.lineAbove : above, message == firstChild,
            // A message that begins with a mark has become a node of ours.
            [CMARK_NODE_STRONG, CMARK_NODE_CUSTOM_INLINE].contains(message.type)
        else { return nil }
        return image
    }

    /// What and when a figure shows, where its paragraph says so.
    var figureSubtitle: String? {
        guard let above = figureImage?.lineAbove, above.type == CMARK_NODE_EMPH else { return nil }
        return above.plainText
    }

    /// The inline node that is all of the line above.
    private var lineAbove: Node? {
        guard let lineBreak = previous, [CMARK_NODE_LINEBREAK, CMARK_NODE_SOFTBREAK].contains(lineBreak.type)
        else { return nil }
        return lineBreak.previous
    }
}
