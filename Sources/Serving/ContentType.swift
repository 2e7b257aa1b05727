/// What a file is, by the end of its name.
package enum ContentType: String, Sendable, CaseIterable {
    case html = "text/html; charset=utf-8"
    case markdown = "text/markdown; charset=utf-8"
    case style = "text/css; charset=utf-8"
    case script = "text/javascript; charset=utf-8"
    case json = "application/json"
    case table = "text/csv; charset=utf-8"
    case drawing = "image/svg+xml"
    case picture = "image/png"
    case text = "text/plain; charset=utf-8"
    case stream = "text/event-stream"
    /// To be saved, never to be shown.
    case other = "application/octet-stream"

    package init(of name: String) {
        switch name.split(separator: ".", omittingEmptySubsequences: false).last?.lowercased() {
        case "html": self = .html
        case "md": self = .markdown
        case "css": self = .style
        case "js": self = .script
        case "json": self = .json
        case "csv": self = .table
        case "svg": self = .drawing
        case "png": self = .picture
        case "txt": self = .text
        default: self = .other
        }
    }
}
