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

    /// A near miss of an allowed code with its suggestion, or the description and what is allowed.
    func describe(_ cell: Cell, among candidates: [String]) -> String {
        if cell.count <= 64, let nearest = Suggestion.nearest(to: cell.text, among: candidates) {
            return "\(quoted(cell)) – meinten Sie „\(nearest)“?"
        }
        return describe(cell)
    }

    private func quoted(_ cell: Cell) -> String {
        var out = ""
        for scalar in cell.text.unicodeScalars.prefix(80) {
            out.unicodeScalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
        }
        return "„" + out + "“"
    }
}
