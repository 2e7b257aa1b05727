/// A tag of a template as it stands there, not yet matched with others.
struct Tag: Equatable {
    enum Kind: Equatable {
        case value, section, inverted, end, part, comment, delimiters, pragma
        /// `{{{name}}}` or `{{&name}}`.
        case unescaped
        /// Inheritance, which the reports do without.
        case inheritance
    }

    let kind: Kind
    /// What stands behind the sigil, trimmed.
    let content: String
    let line: Int
    /// Where the opening delimiter starts, in characters from 1.
    let column: Int
    /// The bytes of the tag with its delimiters.
    let range: Range<Int>

    /// Whether the tag prints nothing itself, so that a line of its own disappears with it.
    var mayStandAlone: Bool {
        switch kind {
        case .value, .unescaped: false
        default: true
        }
    }
}
