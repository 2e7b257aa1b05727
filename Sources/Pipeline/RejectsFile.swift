internal import CSV
internal import Config
internal import Diagnostics
internal import Files
internal import Glibc
internal import Records

/// Writes the rejected rows as they were, each with its reasons in one more column, so that they can be repaired and
/// imported again: one file for each layout (delimiter, encoding and header) among the inputs.
struct RejectsFile {
    private struct Layout: Hashable {
        let delimiter: UInt8
        let encoding: TextEncoding
        let byteOrderMark: Int
        let header: [UInt8]
    }

    /// The column of reasons.
    static let column = "ablehnungsgruende"

    /// Writes `path`, and for further layouts `name-2.csv`, `name-3.csv`, …; returns the files written.
    static func write(_ rejects: [RejectedRow], folder: String, project: Project, to path: String) throws(Failure) -> [String] {
        var order: [Layout] = []
        var texts: [Layout: [UInt8]] = [:]
        var byFile: [String: [RejectedRow]] = [:]
        for row in rejects { byFile[row.path, default: []].append(row) }
        for file in byFile.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            try collect(byFile[file] ?? [], file: folder + "/" + file, project, &order, &texts)
        }
        var written: [String] = []
        for (number, layout) in order.enumerated() {
            let target = number == 0 ? path : numbered(path, number + 1)
            try save(texts[layout] ?? [], to: target)
            written.append(target)
        }
        if order.isEmpty { try save([], to: path) }
        return written
    }

    private static func collect(
        _ rows: [RejectedRow], file: String, _ project: Project, _ order: inout [Layout], _ texts: inout [Layout: [UInt8]]
    ) throws(Failure) {
        let reasons = Dictionary(rows.map { ($0.line, $0.reasons.joined(separator: ", ")) }) { first, _ in first }
        let isExport = rows.first?.path.hasPrefix("erhebungsboegen/") ?? false
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let profile = isExport ? project.exportProfiles.first { $0.fits(fileName: name) } : nil
        let settings = DialectSettings(
            delimiter: profile?.trennzeichen, encoding: profile?.zeichensatz.flatMap { TextEncoding(setting: $0) })
        do {
            var reader = try RowReader.open(path: file, settings: settings)
            guard try reader.advance() else { return }
            let dialect = reader.dialect
            let layout = Layout(
                delimiter: dialect.delimiter, encoding: dialect.encoding, byteOrderMark: dialect.byteOrderMark,
                header: reader.original)
            if texts[layout] == nil {
                order.append(layout)
                texts[layout] = mark(dialect) + layout.header + tail(column, dialect)
            }
            while try reader.advance() {
                if let reason = reasons[reader.line] { texts[layout]? += reader.original + tail(reason, dialect) }
            }
        } catch {
            let message = "Die Datei kann nicht noch einmal gelesen werden: \(error.reason)."
            throw Failure(.environment, [Finding(.error, "datei-unlesbar", at: Position(file: file), message)])
        }
    }

    private static func mark(_ dialect: Dialect) -> [UInt8] {
        guard dialect.byteOrderMark > 0 else { return [] }
        return switch dialect.encoding {
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        default: [0xEF, 0xBB, 0xBF]
        }
    }

    /// The further cell and the line end, in the file's encoding.
    private static func tail(_ text: String, _ dialect: Dialect) -> [UInt8] {
        let quoted = text.contains(",") ? "\"\(text)\"" : text
        let line = [dialect.delimiter] + [UInt8](quoted.utf8) + [0x0D, 0x0A]
        return Restorer.restore(line, to: dialect.encoding)
    }

    private static func numbered(_ path: String, _ number: Int) -> String {
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path + "-\(number)" }
        return path[..<dot] + "-\(number)" + path[dot...]
    }

    /// Beside the target first, then in its place: nothing half-written stays.
    private static func save(_ bytes: [UInt8], to path: String) throws(Failure) {
        let temporary = path + ".krm-neu"
        do throws(SystemReason) {
            let file = try Descriptor.open(temporary, flags: O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600)
            try file.write(bytes)
            try file.close()
            guard rename(temporary, path) == 0 else { throw SystemReason.last }
        } catch {
            unlink(temporary)
            let message = "Die abgelehnten Zeilen lassen sich nicht schreiben: \(error.sentence)."
            throw Failure(.environment, [Finding(.error, "rejects-datei", at: Position(file: path), message)])
        }
    }
}
