/// A block quote or a list item that is still open.
struct Container {
    enum Kind {
        case quote
        /// A list item whose content is set in by so many columns.
        case item(columns: Int)
    }

    let kind: Kind
    /// Blocks inside; an item that is still empty ends at a blank line.
    var children = 0
}

/// The open block that takes the text.
enum Leaf {
    /// None, or one that cannot take a second line.
    case none
    case paragraph
    case table
    case fenced(mark: UInt8, length: Int)
    case indented
    case html(kind: Int)

    var isParagraph: Bool {
        if case .paragraph = self { true } else { false }
    }
}

/// An open paragraph, or what was one before it became a table.
struct Paragraph {
    /// A line: where it starts in the source, where its text starts behind markers and blanks, where it ends.
    struct Line {
        let start: Int
        let text: Int
        let end: Int
    }

    var lines: [Line] = []
    /// Set once a delimiter row did not fit: the reference implementation does not try a second time.
    var isNoTable = false
}
