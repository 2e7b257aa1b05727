internal import Diagnostics
internal import German
internal import Proposals

/// What `krm init --aus` has left to a person and nobody has decided yet: until then figures may count under a makeshift.
enum OpenDecisions {
    /// The marks in comments of the config, told at the first of them; nil where there are none.
    static func finding(in text: String, file: String) -> Finding? {
        var first: Position?
        var count = 0
        for (line, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let column = mark(in: content) else { continue }
            count += 1
            first = first ?? Position(file: file, line: line + 1, column: column)
        }
        guard let first else { return nil }
        let lines = German.count(count, "Zeile wartet", "Zeilen warten")
        let message =
            "\(lines) noch auf eine Entscheidung; bis dahin gilt, was „krm init“ angenommen hat. Entscheiden Sie, und löschen "
            + "Sie „\(Proposal.decisionMark)“ mit der Nummer dahinter."
        return Finding(.warning, "entscheidung-offen", at: first, message)
    }

    /// The column of a mark with its number, in a comment behind something; the list at the head of the file has none.
    private static func mark(in line: Substring) -> Int? {
        let marks = line.ranges(of: Proposal.decisionMark + " ")
        let numbered = marks.first { line[$0.upperBound...].first?.isNumber ?? false }
        guard let numbered, line[..<numbered.lowerBound].contains("#") else { return nil }
        return line.unicodeScalars.distance(from: line.startIndex, to: numbered.lowerBound) + 1
    }
}
