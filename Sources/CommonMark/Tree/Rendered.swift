internal import Ccmark
internal import Glibc

/// Owns a C string made by libcmark.
struct Rendered: ~Copyable {
    private let text: UnsafeMutablePointer<CChar>?

    init(_ text: UnsafeMutablePointer<CChar>?) { self.text = text }

    deinit {
        if let text { cmark_get_default_mem_allocator()?.pointee.free(text) }
    }

    var string: String { text.map { String(cString: $0) } ?? "" }

    var bytes: [UInt8] {
        text.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: strlen($0))) } ?? []
    }

    /// Makes the text what `node`, a custom node, writes in front of its children.
    func setOnEnter(of node: Node) { cmark_node_set_on_enter(node.raw, text) }
}
