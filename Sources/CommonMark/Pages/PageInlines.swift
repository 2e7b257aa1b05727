internal import Ccmark
internal import Markup

/// What our pages change inside the running text.
struct PageInlines {
    let figures: [String: CommonMark.Figure]

    func rewrite(_ nodes: [Node]) {
        // From the end, so that a node is done when what holds it changes.
        for node in nodes.reversed() {
            switch node.type {
            case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: node.remove()
            case CMARK_NODE_STRONG: mark(node)
            case CMARK_NODE_LINK: rewriteLink(node)
            case CMARK_NODE_IMAGE: rewriteImage(node)
            default: break
            }
        }
    }

    private func rewriteLink(_ link: Node) {
        let url = link.url
        if let figure = figures[url] {
            // The drawing says in its label what the link says in its text.
            link.replace(with: .customInline(figure.drawing.bytes))
        } else if Destination.isDrive(url) {
            // libcmark would empty the address.
            let open: Markup = "<a href=\"\(url)\">"
            let kept = Node.customInline(open.text)
            kept.onExit = "</a>"
            kept.takeChildren(of: link)
            link.replace(with: kept)
        } else if !Destination.isSafe(url) {
            link.url = ""
        } else if let page = Destination.page(for: url) {
            link.url = page
        }
    }

    private func rewriteImage(_ image: Node) {
        let url = image.url
        if let figure = figures[url] {
            // A paragraph that is the figure stays as it is: it needs title and text.
            if image.parent?.figureImage != image { image.replace(with: .customInline(figure.drawing.bytes)) }
        } else if !Destination.isSafe(url) {
            image.url = ""
        }
    }

    private func mark(_ strong: Node) {
        guard let name = strong.signName else { return }
        let marked = Node.customInline(#"<strong class="\#(name)">"#)
        marked.onExit = "</strong>"
        marked.takeChildren(of: strong)
        keepSignTogether(marked)
        strong.replace(with: marked)
    }

    /// The sign and its first word stay in one line however narrow the cell is; a whole sentence may break anywhere.
    private func keepSignTogether(_ marked: Node) {
        guard let text = marked.firstChild else { return }
        let words = text.literal.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count > 1, !words[1].isEmpty, !text.literal.contains(".") else { return }
        let head: Markup = #"<span class="zeichen">\#(String(words[0])) \#(String(words[1]))</span>"#
        Node.customInline(head.text).insert(before: text)
        text.literal = words.count > 2 ? " " + words[2] : ""
    }
}

extension Node {
    /// The class of strong text that begins with a sign of ours.
    var signName: StaticString? {
        guard let text = firstChild, text.type == CMARK_NODE_TEXT else { return nil }
        return Sign.name(of: text.literal.utf8)
    }
}
