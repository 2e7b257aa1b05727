internal import CSV
internal import Decoding
package import Diagnostics
internal import Schema

/// What an office's own export holds, column by column.
package struct ExportSurvey: Sendable {
    let path: String
    let dialect: Dialect
    /// The delimiter where it must be said, because nobody finds it out.
    let delimiter: UInt8?
    let fields: [FieldSurvey]
    /// Rows that may be cases.
    let rows: Int

    /// Reads the whole file once.
    ///
    /// Throws when it cannot be read (3), or is no CSV with a header and rows (1).
    package static func read(_ path: String) throws(Failure) -> ExportSurvey {
        let suspected = try CSVInput.read(path, settings: DialectSettings()) { (reader) throws(ReadFailure) -> UInt8? in
            reader.suspectedDelimiter
        }.value
        let (result, _) = try CSVInput.read(path, settings: DialectSettings(delimiter: suspected)) {
            (reader) throws(ReadFailure) -> Result<ExportSurvey, Failure> in
            do throws(Objection) {
                return .success(try survey(&reader, path, suspected))
            } catch {
                switch error {
                case .read(let failure): throw failure
                case .export(let failure): return .failure(failure)
                }
            }
        }
        return try result.get()
    }

    private enum Objection: Error { case read(ReadFailure), export(Failure) }

    private static func survey(
        _ reader: inout RowReader,
        _ path: String,
        _ delimiter: UInt8?
    ) throws(Objection) -> ExportSurvey {
        let refusal: RowReader.Refusal?
        do { refusal = try reader.refusal(empty: ".") } catch { throw .read(error) }
        if let refusal { throw .export(failure(refusal.rule, path, 1, refusal.message)) }
        let names = (0..<reader.count).map { reader[$0].trimmed.text }
        let width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
        if let message = objection(names) { throw .export(failure(.kopfzeileFehlt, path, reader.line, message)) }
        var fields = names.prefix(width).map { FieldSurvey(header: $0) }
        var rows = 0
        while try advance(&reader) {
            // A line with hardly a cell is a total or a message of the program that wrote the file.
            let filled = (0..<reader.count).count { !reader[$0].trimmed.isEmpty }
            if reader.flaw != nil || filled < min(2, width) { continue }
            rows += 1
            for index in fields.indices {
                if index < reader.count {
                    fields[index].add(reader[index].trimmed.withoutTextFormula)
                } else {
                    fields[index].addMissing()
                }
            }
        }
        if rows == 0 {
            let message = "Die Datei hat keine Zeilen unter der Kopfzeile; exportieren Sie noch einmal ohne Filter."
            throw .export(failure(.dateiOhneZeilen, path, reader.line, message))
        }
        return ExportSurvey(path: path, dialect: reader.dialect, delimiter: delimiter, fields: fields, rows: rows)
    }

    private static func advance(_ reader: inout RowReader) throws(Objection) -> Bool {
        do { return try reader.advance() } catch { throw .read(error) }
    }

    /// Why the first row is no header: what stands there may be a case, and then nothing of it must be shown.
    private static func objection(_ names: [String]) -> String? {
        let filled = names.filter { !$0.isEmpty }
        if filled.count < 2 {
            return "Die erste Zeile nennt keine Spalten; löschen Sie Zeilen über der Kopfzeile, und prüfen Sie das "
                + "Trennzeichen."
        }
        var dates = DateEvidence()
        for name in filled { dates.add(Array(name.utf8).span) { "" } }
        let isNumber = filled.contains { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        let isKnown = filled.contains { name in Column.allCases.contains { HeaderWords.score(name, $0) >= 60 } }
        let isPersonal = !isKnown && filled.contains { PrivateWords.isPersonal($0) }
        guard dates.holdsAny || dates.readings.contains(where: { $0.count > 0 }) || isNumber || isPersonal else {
            return nil
        }
        return "Die erste Zeile ist keine Kopfzeile, sie enthält Werte; exportieren Sie mit Überschriften."
    }

    private static func failure(_ rule: DataRule, _ path: String, _ line: Int, _ message: String) -> Failure {
        Failure(.data, [Finding(.error, rule.id, at: Position(file: path, line: line, column: 1), message)])
    }
}
