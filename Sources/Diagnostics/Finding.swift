/// How much a finding matters: a notice informs, a warning may be wrong, an error stops the build.
package enum Severity: Int, Comparable, Sendable, CaseIterable {
    case notice, warning, error

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

    /// The German word in a message.
    package var word: String {
        switch self {
        case .notice: "Hinweis"
        case .warning: "Warnung"
        case .error: "Fehler"
        }
    }
}

/// A place in an input file; line and column count from 1, columns in characters (Unicode scalars).
package struct Position: Hashable, Comparable, Sendable {
    /// The path as the user gave it, or as found below the data folder.
    package let file: String
    package let line: Int?
    package let column: Int?

    package init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `file:line:column`, as far as known, fit for a message.
    package var text: String {
        ShownText.path(file) + (line.map { ":\($0)" } ?? "") + (column.map { ":\($0)" } ?? "")
    }

    package static func < (left: Position, right: Position) -> Bool {
        if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
        return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
    }
}

/// One thing to tell the user: where, how bad, by which rule, and in German what was expected and what to do.
package struct Finding: Hashable, Comparable, Sendable, Error {
    package let position: Position?
    package let severity: Severity
    /// A readable slug such as `team-unbekannt`; part of the contract, never changed lightly.
    package let rule: String
    /// German text; never holds a cell's content: exports hold Sozialdaten.
    package let message: String

    package init(_ severity: Severity, _ rule: String, at position: Position? = nil, _ message: String) {
        self.position = position
        self.severity = severity
        self.rule = rule
        self.message = message
    }

    /// `data/x.csv:12:7: Fehler [team-unbekannt] …`, one line.
    package var text: String { text(\.word) }

    /// The same with another way to write how bad it is.
    package func text(_ word: (Severity) -> String) -> String {
        (position.map { $0.text + ": " } ?? "") + word(severity) + " [" + rule + "] " + ShownText.line(message)
    }

    package static func < (left: Finding, right: Finding) -> Bool {
        switch (left.position, right.position) {
        case (nil, .some): return true
        case (.some, nil): return false
        case (let a?, let b?) where a != b: return a < b
        default: break
        }
        if left.severity != right.severity { return left.severity > right.severity }
        if left.rule != right.rule { return left.rule.utf8.lexicographicallyPrecedes(right.rule.utf8) }
        return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
    }
}
