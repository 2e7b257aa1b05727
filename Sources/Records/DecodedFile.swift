package import CSV
package import Config
package import Diagnostics
internal import Files

/// One file decoded on its own, before any merging: the window for fuzzing the decoder.
package struct DecodedFile: Sendable {
    /// Rows that were read, blank ones not counted.
    package let rows: Int
    /// Rows with an error.
    package let rejected: Int
    package let findings: [Finding]

    /// Decodes bytes as an export, or as a register.
    package static func decode(
        _ bytes: [UInt8],
        asRegister isRegister: Bool,
        project: Project
    ) throws(ReadFailure) -> DecodedFile {
        let decoding = Decoding(project: project, massnahmen: ["M-1"], showValues: false)
        let batch = try FileDecoder.decode(
            RowReader.open(bytes: bytes),
            path: "fuzz.csv",
            role: isRegister ? .eingangsliste : .erhebungsbogen,
            profile: project.exportProfiles.first ?? ExportProfile(),
            decoding: decoding
        )
        return DecodedFile(
            rows: batch.states.count,
            rejected: batch.states.count { $0 == .rejected },
            findings: batch.findings.map(\.finding)
        )
    }
}
