internal import Config

/// One of the values of a field, in its most common spelling.
struct FieldValue: Sendable, Equatable {
    let text: String
    let count: Int

    /// What `export › werte` compares.
    static func key(_ text: String) -> String { ValueTable.key(text) }
}
