internal import CSV
package import Config
package import Diagnostics
package import Files
internal import Schema

extension DecodedFile {
    /// The Vorgangsnummern in some lines of a file that was decoded before, as they stand there.
    package static func keys(
        of lines: Set<Int>,
        _ path: String,
        _ role: InputRole,
        _ profile: ExportProfile
    ) throws(Failure) -> [(line: Int, key: String)] {
        try CSVInput.read(path, settings: profile.dialect) { (reader) throws(ReadFailure) in
            guard try reader.advanceToHeader() else { return [] }
            let header = Header(reader, HeaderLayout(role, profile), path: path)
            guard case .field(let field) = header[.vorgangsnummer] else { return [] }
            var out: [(Int, String)] = []
            while out.count < lines.count, try reader.advance() {
                guard lines.contains(reader.line) else { continue }
                out.append((reader.line, field < reader.count ? reader[field].trimmed.text : ""))
            }
            return out
        }.value
    }
}
