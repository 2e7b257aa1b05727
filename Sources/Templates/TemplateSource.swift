/// One template as read from its file.
package struct TemplateSource: Sendable, Equatable {
    /// The file name without `.mustache`: `geschaeftsfuehrung.md`; the ending `.md` or `.html` decides how text is escaped.
    package let name: String
    /// The path for messages.
    package let file: String
    package let text: String

    package init(name: String, file: String, text: String) {
        self.name = name
        self.file = file
        self.text = text
    }
}
