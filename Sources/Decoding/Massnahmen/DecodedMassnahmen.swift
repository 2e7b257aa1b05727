package import CSV
package import Config
package import Diagnostics
internal import Files
package import Schema

/// What `massnahmen.csv` says.
package struct DecodedMassnahmen: Sendable {
    /// The name below the data folder.
    package static let file = "massnahmen.csv"

    package internal(set) var massnahmen: [Massnahme] = []
    package internal(set) var findings: [Finding] = []
    package internal(set) var rejects: [RejectedRow] = []
    /// Rows that were read, blank ones not counted.
    package internal(set) var read = 0
    /// True when the header could not be understood, so that no row could be read.
    package internal(set) var isUnreadable = false
    package internal(set) var encoding = ""
    package internal(set) var sha256 = ""

    /// Errors that are told of rejected rows.
    package var rowErrors: Int { isUnreadable ? 0 : findings.count { $0.severity == .error } }

    /// Reads the file; nil when there is none. Throws only when it cannot be read (3).
    package static func read(
        _ path: String,
        project: Project,
        showValues: Bool
    ) throws(Failure) -> DecodedMassnahmen? {
        guard (try? FileStatus(path, followLinks: false)) != nil else { return nil }
        var (out, sha256) = try CSVInput.read(path, settings: DialectSettings()) { (reader) throws(ReadFailure) in
            try MassnahmenDecoder.decode(&reader, path: path, project: project, showValues: showValues)
        }
        out.sha256 = sha256
        return out
    }

    /// The same for bytes in memory.
    package static func decode(
        _ bytes: [UInt8],
        path: String,
        project: Project,
        showValues: Bool
    ) throws(ReadFailure) -> DecodedMassnahmen {
        var reader = try RowReader.open(bytes: bytes)
        return try MassnahmenDecoder.decode(&reader, path: path, project: project, showValues: showValues)
    }
}
