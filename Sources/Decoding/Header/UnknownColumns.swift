internal import Diagnostics
internal import Schema

/// The notices on columns that are not read: each that may be a typo by itself, neighbours of the rest together.
enum UnknownColumns {
    /// - Parameters:
    ///   - names: the folded header.
    ///   - fields: indices of the unknown columns, rising.
    ///   - candidates: columns that the file lacks; a message names these, never the header's own text.
    static func findings(
        _ names: [String],
        _ fields: [Int],
        candidates: [String],
        position: (Int) -> Position
    ) -> [Finding] {
        let folded = candidates.map { Fold.header($0) }
        var out: [Finding] = []
        var run: ClosedRange<Int>?
        func close() {
            guard let range = run else { return }
            let what =
                range.count == 1
                ? "Spalte \(range.lowerBound + 1) ist unbekannt und wird"
                : "Die Spalten \(range.lowerBound + 1) bis \(range.upperBound + 1) sind unbekannt und werden"
            out.append(DataRule.spalteUnbekannt.finding(at: position(range.lowerBound), what + " nicht gelesen."))
            run = nil
        }
        for field in fields {
            if let nearest = Suggestion.nearest(to: names[field], among: folded),
                let index = folded.firstIndex(of: nearest), names[field].count >= 3
            {
                close()
                out.append(
                    DataRule.spalteUnbekannt.finding(
                        at: position(field),
                        "Spalte \(field + 1) ist unbekannt und wird nicht gelesen; meinten Sie „\(candidates[index])“?"
                    )
                )
            } else if let range = run, range.upperBound + 1 == field {
                run = range.lowerBound...field
            } else {
                close()
                run = field...field
            }
        }
        close()
        return out
    }
}
