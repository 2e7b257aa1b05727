/// What a template may do with a name: the static half of the template interface.
package indirect enum Shape: Sendable, Equatable {
    /// Text that is escaped for the target format; a section over it shows when it is not empty.
    case text
    /// Finished markup in the target format, inserted as it is; a section over it shows when it is not empty.
    case markdown
    /// True or false, for sections only.
    case flag
    /// A section over it runs once a row, with the row's names in front of the outer ones.
    case list([Field])
    /// A group of names, reached by a section or by a dotted name; it may be missing.
    case object([Field])

    /// The German word for the shape in messages and in `docs/Vorlagen.md`.
    func word(in format: OutputFormat) -> String {
        switch (self, format) {
        case (.text, _): "Text"
        case (.markdown, .markdown): "fertiges Markdown"
        case (.markdown, .html): "fertiges HTML"
        case (.flag, _): "ja/nein"
        case (.list, _): "Liste"
        case (.object, _): "Gruppe"
        }
    }

    /// The names inside a row or a group; none for the others.
    package var fields: [Field] {
        switch self {
        case .list(let fields), .object(let fields): fields
        case .text, .markdown, .flag: []
        }
    }
}
