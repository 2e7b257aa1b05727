internal import Ccmark

/// A handle on a node of libcmark's tree; it owns nothing and is valid as long as its `Tree` is.
struct Node: Equatable {
    let raw: OpaquePointer

    /// A new node that belongs to nobody until it is put into a tree.
    ///
    /// libcmark ends the process when memory runs out, so it never returns nil here.
    static func make(_ type: cmark_node_type) -> Node {
        guard let raw = cmark_node_new(type) else { fatalError("libcmark knows no node type \(type.rawValue)") }
        return Node(raw)
    }

    /// A paragraph that libcmark's Markdown renderer writes as it is, with the prefixes of what holds it.
    static func lines(_ text: String) -> Node {
        let node = make(CMARK_NODE_PARAGRAPH)
        node.append(.customInline(text))
        return node
    }

    static func customInline(_ text: String) -> Node {
        let node = make(CMARK_NODE_CUSTOM_INLINE)
        node.onEnter = text
        return node
    }

    /// - Parameter text: without NUL.
    static func customInline(_ text: [UInt8]) -> Node {
        let node = make(CMARK_NODE_CUSTOM_INLINE)
        node.setOnEnter(text)
        return node
    }

    static func customBlock(_ text: String) -> Node {
        let node = make(CMARK_NODE_CUSTOM_BLOCK)
        node.onEnter = text
        return node
    }

    init(_ raw: OpaquePointer) { self.raw = raw }

    var type: cmark_node_type { cmark_node_get_type(raw) }
    var parent: Node? { cmark_node_parent(raw).map(Node.init) }
    var next: Node? { cmark_node_next(raw).map(Node.init) }
    var previous: Node? { cmark_node_previous(raw).map(Node.init) }
    var firstChild: Node? { cmark_node_first_child(raw).map(Node.init) }
    var lastChild: Node? { cmark_node_last_child(raw).map(Node.init) }
    var onlyChild: Node? { firstChild == lastChild ? firstChild : nil }
    /// Counted from 1.
    var startLine: Int { Int(cmark_node_get_start_line(raw)) }

    var literal: String {
        get { cmark_node_get_literal(raw).map { String(cString: $0) } ?? "" }
        nonmutating set { cmark_node_set_literal(raw, newValue) }
    }
    var url: String {
        get { cmark_node_get_url(raw).map { String(cString: $0) } ?? "" }
        nonmutating set { cmark_node_set_url(raw, newValue) }
    }
    var title: String {
        get { cmark_node_get_title(raw).map { String(cString: $0) } ?? "" }
        nonmutating set { cmark_node_set_title(raw, newValue) }
    }
    var headingLevel: Int {
        get { Int(cmark_node_get_heading_level(raw)) }
        nonmutating set { cmark_node_set_heading_level(raw, Int32(newValue)) }
    }
    var fenceInfo: String {
        get { cmark_node_get_fence_info(raw).map { String(cString: $0) } ?? "" }
        nonmutating set { cmark_node_set_fence_info(raw, newValue) }
    }
    /// What a custom node writes before its children.
    var onEnter: String {
        get { cmark_node_get_on_enter(raw).map { String(cString: $0) } ?? "" }
        nonmutating set { cmark_node_set_on_enter(raw, newValue) }
    }
    /// Makes bytes without NUL what a custom node writes before its children.
    func setOnEnter(_ text: [UInt8]) {
        (text + [0]).withUnsafeBufferPointer { buffer in
            _ = buffer.withMemoryRebound(to: CChar.self) { cmark_node_set_on_enter(raw, $0.baseAddress) }
        }
    }

    /// What a custom node writes behind its children.
    var onExit: String {
        get { cmark_node_get_on_exit(raw).map { String(cString: $0) } ?? "" }
        nonmutating set { cmark_node_set_on_exit(raw, newValue) }
    }

    var holdsBlocks: Bool {
        switch type {
        case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: true
        default: false
        }
    }

    /// The next block in document order that is not inside this one, below `root`.
    private func blockAfter(within root: Node) -> Node? {
        var node = self
        while node != root {
            if let next = node.next { return next }
            guard let parent = node.parent else { return nil }
            node = parent
        }
        return nil
    }

    /// The next block in document order below `root`; inlines are left out.
    func nextBlock(within root: Node) -> Node? {
        if holdsBlocks, let child = firstChild { return child }
        return blockAfter(within: root)
    }

    /// The next node in document order below `root`, inlines too.
    func nextNode(within root: Node) -> Node? { firstChild ?? blockAfter(within: root) }

    /// This block in safe mode.
    func html() -> Rendered { Rendered(cmark_render_html(raw, CMARK_OPT_DEFAULT)) }

    // MARK: Changes

    /// Moves a node, and all below it, to the end of this one's children.
    func append(_ child: Node) {
        let isTaken = cmark_node_append_child(raw, child.raw)
        precondition(isTaken == 1, "node type not allowed here")
    }

    /// Moves all children of `other` to the end of this one's.
    func takeChildren(of other: Node) {
        while let child = other.firstChild { append(child) }
    }

    func insert(before sibling: Node) {
        let isTaken = cmark_node_insert_before(sibling.raw, raw)
        precondition(isTaken == 1, "node type not allowed here")
    }

    /// Puts another node into this one's place and frees this one.
    func replace(with other: Node) {
        let isTaken = cmark_node_replace(raw, other.raw)
        precondition(isTaken == 1, "node type not allowed here")
        cmark_node_free(raw)
    }

    /// Moves the children into this one's place and frees it.
    func unwrap() {
        while let child = firstChild { child.insert(before: self) }
        remove()
    }

    /// Takes the node out of its tree and frees it with all below it.
    func remove() { cmark_node_free(raw) }
}
