package import CSV
package import Diagnostics
internal import Files
internal import Glibc
internal import Hash
internal import Schema

/// The one way in which a CSV file of the project is read: opened, watched and hashed in one pass.
package enum CSVInput {
    /// What `body` makes of the rows, and the SHA-256 of the bytes in hexadecimal.
    ///
    /// `body` may stop early; then only what was read is hashed. Throws when the file cannot be read, is no regular file
    /// or changes meanwhile (3).
    package static func read<Value>(
        _ path: String,
        settings: DialectSettings,
        _ body: (inout RowReader) throws(ReadFailure) -> Value
    ) throws(Failure) -> (value: Value, sha256: String) {
        do throws(FileError) {
            let input = try OpenedInput.open(path)
            let hash = InputHash()
            let value: Value
            do throws(ReadFailure) {
                var reader = try RowReader.open(descriptor: input.number, path: path, settings: settings) {
                    hash.update($0)
                }
                value = try body(&reader)
            } catch {
                throw FileError(path: path, cause: .system(SystemReason(code: error.code)))
            }
            try input.checkUnchanged(read: nil)
            return (value, hash.finish())
        } catch {
            throw failure(error)
        }
    }

    static func failure(_ error: FileError) -> Failure {
        guard case .system(let reason) = error.cause else { return error.failure }
        let message =
            "Die Datei kann nicht gelesen werden: \(ReadFailure(path: error.path, code: reason.code).reason). Prüfen Sie "
            + "Berechtigungen und Laufwerk."
        return Failure(.environment, [DataRule.dateiUnlesbar.finding(at: Position(file: error.path), message)])
    }
}
