internal import Ccmark

extension Node {
    /// The text below this node without markup, line ends as blanks.
    var plainText: String {
        var text = ""
        var node = firstChild
        while let here = node {
            switch here.type {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += here.literal
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
            default: break
            }
            node = here.nextNode(within: self)
        }
        return text
    }

    /// The nodes below this one, in document order.
    var descendants: [Node] {
        var nodes: [Node] = []
        var node = nextNode(within: self)
        while let here = node {
            nodes.append(here)
            node = here.nextNode(within: self)
        }
        return nodes
    }
}
