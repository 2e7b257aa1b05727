internal import CSV
internal import Decoding
internal import Diagnostics

/// Under which Bereich the rows of each team stand: a second look at the export.
struct TeamsByBereich: Sendable {
    /// The most common Bereich by team, both by `FieldValue.key`.
    private(set) var bereiche: [String: String] = [:]
    /// True where some team has rows of two Bereiche.
    private(set) var isMixed = false

    init(_ survey: ExportSurvey, team: Int, bereich: Int) throws(Failure) {
        let settings = DialectSettings(delimiter: survey.delimiter)
        let (counts, _) = try CSVInput.read(survey.path, settings: settings) {
            (reader) throws(ReadFailure) -> [String: [String: Int]] in
            var counts: [String: [String: Int]] = [:]
            guard try reader.advanceToHeader() else { return counts }
            while try reader.advance() {
                guard reader.flaw == nil, reader.count > max(team, bereich) else { continue }
                let ours = FieldValue.key(reader[team].trimmed.withoutTextFormula.text)
                let above = FieldValue.key(reader[bereich].trimmed.withoutTextFormula.text)
                if !ours.isEmpty, !above.isEmpty { counts[ours, default: [:]][above, default: 0] += 1 }
            }
            return counts
        }
        for (team, above) in counts {
            if above.count > 1 { isMixed = true }
            bereiche[team] = above.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
    }
}
