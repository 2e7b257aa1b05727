internal import CSV
internal import Config
internal import Decoding
internal import Diagnostics
internal import Files
internal import Records

/// The rejected rows as they were, each with its reasons in one more column, so that they can be repaired and imported
/// again: one text for each layout (role, mapping, delimiter, encoding and header) among the inputs.
struct RejectsFile {
    private struct Layout: Equatable {
        let folder: String
        let profile: Int?
        let dialect: Dialect
        let header: [UInt8]
        /// Set for a row with an open quote: it would swallow all that follow, so it has a file of its own.
        let openRow: Int?

        init(_ folder: String, _ profile: Int?, _ dialect: Dialect, _ header: [UInt8], openRow: Int?) {
            self.folder = folder
            self.profile = profile
            self.dialect = dialect
            self.header = header
            self.openRow = openRow
        }
    }

    private var layouts: [Layout] = []
    /// The bytes of each layout's file.
    private(set) var texts: [[UInt8]] = []
    private let project: Project
    private let folder: String

    /// Reads the inputs once more for the bytes of the rejected rows; layouts come in the order of `rejects`.
    init(_ rejects: [RejectedRow], folder: String, project: Project) throws(Failure) {
        self.project = project
        self.folder = folder
        var byFile: [String: [RejectedRow]] = [:]
        var files: [String] = []
        for row in rejects {
            if byFile[row.path] == nil { files.append(row.path) }
            byFile[row.path, default: []].append(row)
        }
        for file in files { try collect(byFile[file] ?? [], file) }
    }

    private mutating func collect(_ rows: [RejectedRow], _ file: String) throws(Failure) {
        let reasons = Dictionary(rows.map { ($0.line, $0.reasons.joined(separator: ", ")) }) { first, _ in first }
        let role =
            file.hasPrefix("erhebungsboegen/")
            ? "erhebungsboegen" : file.hasPrefix("eingangsliste/") ? "eingangsliste" : ""
        let index = role == "erhebungsboegen" ? project.exportProfileIndex(ofExport: file) : nil
        let profile = index.map { project.exportProfiles[$0] } ?? ExportProfile()
        _ = try CSVInput.read(folder + "/" + file, settings: profile.dialect) { (reader) throws(ReadFailure) in
            try collect(&reader, reasons: reasons, folder: role, profile: index)
        }
    }

    private mutating func collect(
        _ reader: inout RowReader,
        reasons: [Int: String],
        folder: String,
        profile: Int?
    ) throws(ReadFailure) {
        guard try reader.advanceToHeader() else { return }
        let columns = Columns(reader)
        let dialect = reader.dialect
        var main: Int?
        while try reader.advance() {
            guard let reason = reasons[reader.line] else { continue }
            let target: Int
            if case .unclosedQuote = reader.flaw {
                target = text(Layout(folder, profile, dialect, columns.original, openRow: layouts.count), columns)
            } else {
                target = main ?? text(Layout(folder, profile, dialect, columns.original, openRow: nil), columns)
                main = target
            }
            let end = reader.lineEnd == .none ? LineEnd.carriageReturnLineFeed : reader.lineEnd
            append(reader.original, cells: reader.count, reason, columns, dialect, end, to: target)
        }
        // The reader takes the mark that ends a file for no row.
        if reader.endPadding == .endMark, let reason = reasons[reader.line] {
            let target = main ?? text(Layout(folder, profile, dialect, columns.original, openRow: nil), columns)
            let mark = Restorer.restore([EndPadding.mark], to: dialect.encoding)
            append(mark, cells: 1, reason, columns, dialect, columns.end, to: target)
        }
    }

    /// Adds a row to a text. Short rows are filled up, so that the reasons stand below their heading.
    private mutating func append(
        _ row: [UInt8],
        cells: Int,
        _ reason: String,
        _ columns: Columns,
        _ dialect: Dialect,
        _ end: LineEnd,
        to target: Int
    ) {
        let missing = columns.hasReasons ? 0 : max(0, columns.count - cells)
        let tail = columns.hasReasons ? [] : Self.cell(reason, dialect)
        let fill = [UInt8](repeating: dialect.delimiter, count: missing)
        texts[target] += row + Restorer.restore(fill + tail, to: dialect.encoding) + end.bytes(in: dialect.encoding)
    }

    /// The place in `texts` of what has that layout.
    private mutating func text(_ layout: Layout, _ columns: Columns) -> Int {
        if let known = layouts.firstIndex(of: layout) { return known }
        layouts.append(layout)
        texts.append(start(columns, layout.dialect))
        return texts.count - 1
    }

    /// A header as it stands in its file; one that has the column of reasons already gets no second one.
    private struct Columns {
        let original: [UInt8]
        let count: Int
        let hasReasons: Bool
        let end: LineEnd

        init(_ reader: borrowing RowReader) {
            original = reader.original
            count = reader.count
            end = reader.lineEnd
            hasReasons = count > 0 && reader[count - 1].trimmed.text == RejectedRow.column
        }
    }

    /// Byte order mark, `sep=` line and header, as the input has them.
    private func start(_ columns: Columns, _ dialect: Dialect) -> [UInt8] {
        var out: [UInt8] = []
        if dialect.byteOrderMark > 0 {
            switch dialect.encoding {
            case .utf16LittleEndian: out = [0xFF, 0xFE]
            case .utf16BigEndian: out = [0xFE, 0xFF]
            default: out = [0xEF, 0xBB, 0xBF]
            }
        }
        if dialect.hasSeparatorLine {
            out += Restorer.restore(Array("sep=".utf8) + [dialect.delimiter, 0x0D, 0x0A], to: dialect.encoding)
        }
        let tail = columns.hasReasons ? [] : Self.cell(RejectedRow.column, dialect)
        return out + columns.original + Restorer.restore(tail, to: dialect.encoding)
            + columns.end.bytes(in: dialect.encoding)
    }

    private static func cell(_ text: String, _ dialect: Dialect) -> [UInt8] {
        let bytes = [UInt8](text.utf8)
        let quoted = bytes.contains(dialect.delimiter) || bytes.contains(0x2C) ? [0x22] + bytes + [0x22] : bytes
        return [dialect.delimiter] + quoted
    }
}
