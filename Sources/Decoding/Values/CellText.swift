internal import CSV
internal import Diagnostics
internal import Schema

/// What a message may say of a cell: exports hold Sozialdaten, and CI logs are read by many.
struct CellText {
    /// True when the user asked to see the contents (`--show-values`).
    let showValues: Bool

    /// `leer`, `12 Zeichen`; the content only when asked for.
    func describe(_ cell: Cell) -> String {
        if cell.isEmpty { return "leer" }
        if showValues { return quoted(cell) }
        let count = cell.characters
        return count == 1 ? "1 Zeichen" : "\(count) Zeichen"
    }

    /// In a date column, also what is made only of digits, dots and dashes, ten characters at most.
    func describeDate(_ cell: Cell) -> String {
        let isDateLike = cell.count <= 10 && cell.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
        return !cell.isEmpty && isDateLike ? quoted(cell) : describe(cell)
    }

    /// `„Beschwede“ – meinten Sie „beschwerde“?`; nil when the cell is no near miss of an allowed code.
    func nearMiss(_ cell: Cell, in table: CodeTable) -> String? {
        guard cell.count <= 64, cell.isText else { return nil }
        let word = Fold.code(cell.text)
        let folded = table.candidates.map { Fold.code($0) }
        let nearest = Suggestion.nearest(to: word, among: folded).flatMap { folded.firstIndex(of: $0) }
        guard let meant = table.lookalikes[word] ?? nearest.map({ table.candidates[$0] }) else { return nil }
        return "\(quoted(cell)) – meinten Sie „\(meant)“?"
    }

    /// The content when it is a near miss of an allowed code.
    func quotedNearMiss(_ cell: Cell, in table: CodeTable) -> String? {
        nearMiss(cell, in: table) == nil ? nil : quoted(cell)
    }

    /// The content in one line, without characters that steer a terminal.
    private func quoted(_ cell: Cell) -> String {
        var out = ""
        for scalar in cell.text.unicodeScalars.prefix(80) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return "„" + out + "“"
    }
}
