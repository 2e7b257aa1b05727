package import Diagnostics
package import Schema

/// The findings of one file, 16 bytes each: what is said again and again is kept once.
package struct RowFindings: Sendable {
    /// A finding without its place.
    private struct Kind: Hashable, Sendable {
        let rule: DataRule
        /// The column it is about; nil where it is about the row's form.
        let column: String?
        let message: String
    }

    private struct Entry: Sendable {
        /// Index of the row in its file; -1 for the file as a whole.
        let row: Int32
        let kind: Int32
        let line: UInt32
        let column: UInt32
    }

    private var kinds: [Kind] = []
    private var places: [Kind: Int32] = [:]
    private var entries: [Entry] = []
    /// The findings about the file as a whole.
    package private(set) var ofFile: [Finding] = []

    package init() {}

    package var isEmpty: Bool { entries.isEmpty && ofFile.isEmpty }

    package mutating func add(ofFile finding: Finding) { ofFile.append(finding) }

    package mutating func add(_ rule: DataRule, row: Int, at place: CellPlace, column: String?, _ message: String) {
        let kind = Kind(rule: rule, column: column, message: message)
        // Nearly always the finding before; to look a text up is slow.
        let number = entries.last.flatMap { kinds[Int($0.kind)] == kind ? $0.kind : nil } ?? number(of: kind)
        entries.append(
            Entry(
                row: Int32(row),
                kind: number,
                line: UInt32(truncatingIfNeeded: place.line),
                column: UInt32(truncatingIfNeeded: place.column)
            )
        )
    }

    /// Adds those of rows that follow; `first` is the index of their first row.
    mutating func append(_ other: RowFindings, after first: Int) {
        ofFile += other.ofFile
        let numbers = other.kinds.map { number(of: $0) }
        for entry in other.entries {
            entries.append(
                Entry(
                    row: entry.row + Int32(first),
                    kind: numbers[Int(entry.kind)],
                    line: entry.line,
                    column: entry.column
                )
            )
        }
    }

    private mutating func number(of kind: Kind) -> Int32 {
        if let known = places[kind] { return known }
        let number = Int32(kinds.count)
        kinds.append(kind)
        places[kind] = number
        return number
    }

    /// Takes back what was told of a row, the latest or one just before it.
    mutating func removeLast(ofRow row: Int) {
        while let index = entries.lastIndex(where: { Int($0.row) <= row }), Int(entries[index].row) == row {
            entries.remove(at: index)
        }
    }

    /// Takes back what was told of a column by a rule.
    mutating func removeAll(_ rule: DataRule, column: String) {
        entries.removeAll { kinds[Int($0.kind)].rule == rule && kinds[Int($0.kind)].column == column }
    }

    /// True when the latest finding is about that row, by that rule.
    func isAbout(_ row: Int, _ rule: DataRule) -> Bool {
        entries.last.map { Int($0.row) == row && kinds[Int($0.kind)].rule == rule } ?? false
    }

    /// Gives every finding about a row to `body`, sorted by place, with what stands beside the row when it is rejected:
    /// `datum-unlesbar (eingang)`.
    package func forEach(file: String, _ body: (_ row: Int, Finding, _ reason: String) -> Void) {
        let sorted = entries.sorted { left, right in
            if left.line != right.line { return left.line < right.line }
            if left.column != right.column { return left.column < right.column }
            let (a, b) = (kinds[Int(left.kind)], kinds[Int(right.kind)])
            if a.rule.severity != b.rule.severity { return a.rule.severity > b.rule.severity }
            if a.rule.id != b.rule.id { return a.rule.id.utf8.lexicographicallyPrecedes(b.rule.id.utf8) }
            return a.message.utf8.lexicographicallyPrecedes(b.message.utf8)
        }
        for entry in sorted {
            let kind = kinds[Int(entry.kind)]
            let position = Position(file: file, line: Int(entry.line), column: Int(entry.column))
            let reason = kind.rule.id + (kind.column.map { " (\($0))" } ?? "")
            body(Int(entry.row), kind.rule.finding(at: position, kind.message), reason)
        }
    }
}
