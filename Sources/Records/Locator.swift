internal import CSV
internal import Config
internal import Diagnostics

/// Finds line and column of cells whose rows have long been decoded, by reading their file once more.
struct Locator {
    /// The pending findings of one file with their exact places, in the order of the file.
    static func locate(
        _ pending: [PendingFinding],
        in batch: FileBatch,
        path: String,
        settings: DialectSettings
    ) throws(ReadFailure) -> [RowFinding] {
        var wanted: [UInt32: [PendingFinding]] = [:]
        for finding in pending { wanted[batch.lines[finding.row], default: []].append(finding) }
        var out: [RowFinding] = []
        var reader = try RowReader.open(path: path, settings: settings)
        var left = pending.count
        while left > 0, try reader.advance() {
            for finding in wanted[UInt32(reader.line)] ?? [] {
                let place = reader.place(of: finding.field)
                let position = Position(file: batch.path, line: place.line, column: place.column)
                out.append(
                    RowFinding(
                        row: finding.row,
                        column: finding.column,
                        finding: finding.rule.finding(at: position, finding.message)
                    )
                )
                left -= 1
            }
        }
        return out
    }
}
