internal import Ccmark

/// Emphasis inside emphasis.
enum Emphasis {
    /// Takes strong text directly inside strong text away, which cmark-gfm prints only once.
    static func flattenStrong(below root: Node) {
        unwrap(below: root) { $0.type == CMARK_NODE_STRONG && $0.parent?.type == CMARK_NODE_STRONG }
    }

    /// Takes emphasis in more than `limit` others away; libcmark's Markdown renderer is slow in deep nests.
    static func flatten(below root: Node, limit: Int) {
        unwrap(below: root) { node in
            var outer: Node? = node
            for _ in 0...limit {
                guard let here = outer, here.type == CMARK_NODE_STRONG || here.type == CMARK_NODE_EMPH else {
                    return false
                }
                outer = here.parent
            }
            return true
        }
    }

    private static func unwrap(below root: Node, where isInner: (Node) -> Bool) {
        var inner: [Node] = []
        var node = root.nextNode(within: root)
        while let here = node {
            if isInner(here) { inner.append(here) }
            node = here.nextNode(within: root)
        }
        // From outside, so that no step has to look up through a deep nest.
        for node in inner { node.unwrap() }
    }
}
