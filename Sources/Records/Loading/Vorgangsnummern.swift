internal import CSV
package import Config
internal import Decoding
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
            let lines = Set(rowOfLine.keys)
            let keys = try DecodedFile.keys(of: lines, folder + "/" + input.path, input.role, profile)
            for (line, key) in keys { if let row = rowOfLine[line] { out[row] = key } }
        }
        return out
    }
}
