internal import Ccmark

/// Owns a parsed document, or a loose node, with everything below it.
struct Tree: ~Copyable {
    /// Valid as long as the tree is.
    let root: Node

    /// libcmark takes NUL as U+FFFD and any other byte as it is; parsing cannot fail.
    init(parsing bytes: [UInt8]) {
        let parsed = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        root = parsed.map(Node.init) ?? Node.make(CMARK_NODE_DOCUMENT)
    }

    /// A loose node that may hold inlines and adds nothing of its own to what is rendered.
    init(looseInlines: Void) { root = Node.make(CMARK_NODE_CUSTOM_INLINE) }

    deinit { cmark_node_free(root.raw) }

    /// HTML in safe mode: raw HTML and unsafe links are left out.
    func html() -> Rendered { Rendered(cmark_render_html(root.raw, CMARK_OPT_DEFAULT)) }

    func commonMark() -> Rendered { Rendered(cmark_render_commonmark(root.raw, CMARK_OPT_DEFAULT, 0)) }
}
