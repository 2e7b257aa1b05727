internal import Schema
internal import Spelling

/// `export › werte` for one column: our value for each of theirs.
package struct ValueTable: Sendable, Equatable {
    private var byKey: [String: String] = [:]
    /// Ours for every other value that is not empty.
    private var other: String?

    /// Ours by theirs, as the config has them.
    package init(_ entries: [String: String] = [:]) {
        for (theirs, ours) in entries { add(theirs, ours) }
    }

    package static let otherKey = "*"

    /// What theirs becomes: `""` where it counts as an empty cell, nil where the config leaves it alone. An empty cell
    /// is translated only where the config has a key `""`.
    package subscript(theirs: String) -> String? {
        let key = ValueTable.key(theirs)
        return byKey[key] ?? (key.isEmpty ? nil : other)
    }

    /// All of it as text, sorted: equal tables have equal pairs.
    package var pairs: [String] {
        byKey.map { $0.key + "=" + $0.value }.sorted() + (other.map { [ValueTable.otherKey + "=" + $0] } ?? [])
    }

    /// Ours for an empty cell; nil where it stays empty.
    package var ofEmptyCell: String? { byKey[""] }

    mutating func add(_ theirs: String, _ ours: String) {
        if theirs == ValueTable.otherKey {
            other = ours
        } else {
            byKey[ValueTable.key(theirs)] = ours
        }
    }

    /// The spelling by which values are compared; empty for an empty cell only, so that `-` is not one.
    package static func key(_ theirs: String) -> String {
        let folded = Fold.code(theirs)
        guard folded.isEmpty else { return folded }
        var out = ""
        for scalar in theirs.unicodeScalars {
            switch Glyph(scalar) {
            case .invisible, .blank: break
            case .dash: out += "-"
            case .apostrophe, .other: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
