internal import CSV
package import Config
package import Diagnostics
internal import Files
internal import Schema

/// Finds the Vorgangsnummern of a few rows again, by reading their files once more.
///
/// The records keep no Vorgangsnummer: only the working list of the Büro needs any, and only those of its rows.
package enum Vorgangsnummern {
    /// The Vorgangsnummern of `rows` (indices into `records.rows`).
    ///
    /// Throws when a file cannot be read any more (3).
    package static func read(
        _ rows: [Int],
        of records: Records,
        _ project: Project,
        folder: String
    ) throws(Failure) -> [Int: String] {
        var wanted: [Int: [Int: Int]] = [:]
        for row in rows { wanted[Int(records.fileOfRow[row]), default: [:]][Int(records.lineOfRow[row])] = row }
        var out: [Int: String] = [:]
        for (file, rowOfLine) in wanted {
            let input = records.files[file]
            let profile = project.exportProfile(of: input.path, isExport: input.role == .erhebungsbogen)
            do {
                for (line, key) in try keys(of: rowOfLine.keys, input, profile, folder: folder) {
                    if let row = rowOfLine[line] { out[row] = key }
                }
            } catch {
                let message = "Die Datei kann nicht noch einmal gelesen werden: \(error.reason)."
                throw Failure(
                    .environment,
                    [Finding(.error, "datei-unlesbar", at: Position(file: error.path), message)]
                )
            }
        }
        return out
    }

    /// The keys of some lines of a file.
    private static func keys(
        of lines: some Collection<Int>,
        _ input: InputFile,
        _ profile: ExportProfile,
        folder: String
    ) throws(ReadFailure) -> [(line: Int, key: String)] {
        let path = folder + "/" + input.path
        var reader = try RowReader.open(path: path, settings: profile.dialect)
        guard try reader.advanceToHeader() else { return [] }
        var constants = ConstantCells()
        let header = Header(reader, role: input.role, profile: profile, path: path, constants: &constants)
        guard case .field(let field) = header[.vorgangsnummer] else { return [] }
        let wanted = Set(lines)
        var out: [(Int, String)] = []
        while out.count < wanted.count, try reader.advance() {
            guard wanted.contains(reader.line) else { continue }
            out.append((reader.line, field < reader.count ? reader[field].trimmed.text : ""))
        }
        return out
    }
}
