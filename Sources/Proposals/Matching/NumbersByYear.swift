internal import CSV
internal import Days
internal import Decoding
internal import Diagnostics

/// Whether numbers that stand several times in the export stand once in each year: a second look at the export.
struct NumbersByYear: Sendable {
    let areUnique: Bool

    /// - Parameter form: how the dates of the Eingang are written.
    init(_ survey: ExportSurvey, number: Int, eingang: Int, form: Int) throws(Failure) {
        let settings = DialectSettings(delimiter: survey.delimiter)
        let (areUnique, _) = try CSVInput.read(survey.path, settings: settings) {
            (reader) throws(ReadFailure) -> Bool in
            var seen: [Int: Set<UInt64>] = [:]
            guard try reader.advanceToHeader() else { return false }
            while try reader.advance() {
                guard reader.flaw == nil, reader.count > max(number, eingang) else { continue }
                let cell = reader[number].trimmed.withoutTextFormula
                let day = reader[eingang].trimmed.withSpan { DateEvidence.read($0, form)?.day }
                guard !cell.isEmpty, let year = day?.civil.year else { continue }
                if !seen[year, default: []].insert(cell.hash()).inserted { return false }
            }
            return seen.count > 1
        }
        self.areUnique = areUnique
    }
}
