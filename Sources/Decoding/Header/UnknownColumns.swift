internal import CSV
internal import Diagnostics
internal import Schema

/// What is told of columns that are not read: each that may be a typo by itself, neighbours of the rest together.
enum UnknownColumns {
    /// - Parameters:
    ///   - columns: fields and headers of the unknown columns, rising.
    ///   - candidates: columns that the file lacks, each with the header that it is to have; a message names the column,
    ///     never the header's own text.
    static func findings(
        _ columns: [(field: Int, text: String)],
        candidates: [(name: String, header: String)],
        position: (Int) -> Position
    ) -> [Finding] {
        let folded = candidates.map { [Fold.header($0.header), Fold.header($0.name)] }
        let all = candidates.map { Fold.header($0.name) }
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
        for (field, text) in columns {
            let name = Fold.header(text)
            let repaired = Mojibake.repaired(text).map { Fold.header($0) }
            if let index = folded.firstIndex(where: { isNear(name, $0) })
                ?? repaired.flatMap({ repaired in folded.firstIndex { isNear(repaired, $0) } })
            {
                close()
                let cause = repaired == nil ? "" : " Die Datei ist wohl doppelt kodiert; exportieren Sie noch einmal."
                let message =
                    "Spalte \(field + 1) wird nicht gelesen, heißt aber fast wie „\(candidates[index].name)“, das der Datei "
                    + "fehlt; berichtigen Sie die Überschrift, oder ordnen Sie sie in krm.yml zu. Ist es eine andere Spalte, hilft dort "
                    + "konstanten: {\(candidates[index].name): \"\"}." + cause
                out.append(DataRule.spalteAehnlich.finding(at: position(field), message))
            } else if name.unicodeScalars.count >= 3, let nearest = Suggestion.nearest(to: name, among: all),
                let index = all.firstIndex(of: nearest)
            {
                close()
                let message =
                    "Spalte \(field + 1) ist unbekannt und wird nicht gelesen; meinten Sie „\(candidates[index].name)“?"
                out.append(DataRule.spalteUnbekannt.finding(at: position(field), message))
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

    /// At most two edits, and at most a quarter of the known column's length.
    private static func isNear(_ name: String, _ known: [String]) -> Bool {
        known.contains { candidate in
            let limit = min(2, candidate.unicodeScalars.count / 4)
            return candidate == name || (limit > 0 && Suggestion.isNear(name, candidate, atMost: limit))
        }
    }
}
