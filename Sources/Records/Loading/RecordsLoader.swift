internal import CSV
package import Config
package import Decoding
package import Diagnostics
internal import Files
internal import Schema

/// Reads a project folder's exports, register and Maßnahmen into `Records`.
package struct RecordsLoader {
    private let project: Project
    /// The data folder as the user gave it; messages name files below it.
    private let folder: String
    private let showValues: Bool
    private var log = FindingLog()
    private var files: [InputFile] = []
    private var rejects: [RejectedRow] = []
    private var rowErrors = 0

    package struct Result: Sendable {
        package let records: Records
        package let log: FindingLog
        /// Rejected rows of all exports and registers, with their reasons.
        package let rejects: [RejectedRow]
        /// Errors that are told of rejected rows; every other error forbids building, even with `--rejects`.
        package let rowErrors: Int
        /// The first export, relative to the data folder, whose first row was written by `krm sample`.
        package let sample: String?
    }

    /// Throws only when a file cannot be read; what is wrong with the data is in the log.
    package static func load(_ project: Project, folder: String, showValues: Bool) throws(Failure) -> Result {
        var loader = RecordsLoader(project: project, folder: folder, showValues: showValues)
        return try loader.run()
    }

    private init(project: Project, folder: String, showValues: Bool) {
        self.project = project
        self.folder = folder
        self.showValues = showValues
    }

    private mutating func run() throws(Failure) -> Result {
        let massnahmen = try DecodedMassnahmen.read(
            folder + "/" + DecodedMassnahmen.file,
            project: project,
            showValues: showValues
        )
        if let massnahmen { log.add(massnahmen.findings.sorted()) }
        var records = Records()
        records.massnahmen = massnahmen?.massnahmen ?? []
        let vocabulary = Vocabulary(project, massnahmen: records.massnahmen.map(\.id), showValues: showValues)
        let exports = try list("erhebungsboegen")
        if exports.isEmpty {
            let message = "Es gibt keine Exporte; legen Sie mindestens eine CSV-Datei in den Ordner „erhebungsboegen“."
            log.add(DataRule.keineExporte.finding(at: Position(file: folder + "/erhebungsboegen"), message))
        }
        let register = try list("eingangsliste")
        records.hasRegister = !register.isEmpty
        let result = build(
            try decode(exports, .erhebungsbogen, vocabulary),
            try decode(register, .eingangsliste, vocabulary),
            &records
        )
        if let massnahmen { account(for: massnahmen) }
        records.files = files
        return Result(records: records, log: log, rejects: rejects, rowErrors: rowErrors, sample: result)
    }

    /// Merges the files and accounts for their rows; returns the sample among them.
    private mutating func build(
        _ exports: consuming [DecodedFile],
        _ register: consuming [DecodedFile],
        _ records: inout Records
    ) -> String? {
        let sample = exports.first { $0.isSample }.map { relative($0.path) }
        var keyTable = KeyTable()
        let boegen = Merge(exports, keyTable: &keyTable)
        let liste = Merge(register, keyTable: &keyTable)
        let builder = RecordsBuilder(boegen: boegen, liste: liste, records: records)
        records = builder.records
        for file in builder.boegen.files { close(file) }
        for file in builder.liste.files { close(file) }
        return sample
    }

    /// The CSV files of a folder; what else lies there is told, for somebody may miss it in the figures.
    private mutating func list(_ name: String) throws(Failure) -> [String] {
        do {
            let files = try Folder.files(in: folder + "/" + name).map { name + "/" + $0 }
            for other in files where !other.lowercased().hasSuffix(".csv") {
                log.add(
                    DataRule.dateiNichtGelesen.finding(
                        at: Position(file: folder + "/" + other),
                        "Die Datei wird nicht gelesen, weil sie nicht auf „.csv“ endet; speichern Sie sie als CSV, oder "
                            + "nehmen Sie sie aus dem Ordner."
                    )
                )
            }
            return files.filter { $0.lowercased().hasSuffix(".csv") }
        } catch {
            if error.cause == .missing { return [] }
            throw error.failure
        }
    }

    private func decode(
        _ paths: [String],
        _ role: InputRole,
        _ vocabulary: Vocabulary
    ) throws(Failure) -> [DecodedFile] {
        var out: [DecodedFile] = []
        for path in paths {
            let profile = project.exportProfile(of: path, isExport: role == .erhebungsbogen)
            let file = try DecodedFile.read(folder + "/" + path, role: role, profile: profile, vocabulary: vocabulary)
            out.append(file)
        }
        return out
    }

    private func relative(_ path: String) -> String { String(path.dropFirst(folder.count + 1)) }

    private mutating func account(for massnahmen: DecodedMassnahmen) {
        rejects += massnahmen.rejects
        rowErrors += massnahmen.rowErrors
        files.append(
            InputFile(
                path: DecodedMassnahmen.file,
                role: .massnahmen,
                sha256: massnahmen.sha256,
                encoding: massnahmen.encoding,
                read: massnahmen.read,
                used: massnahmen.massnahmen.count,
                rejected: massnahmen.read - massnahmen.massnahmen.count
            )
        )
    }

    /// Takes over a file's findings and accounts for its rows. Warnings on a row that another one has replaced say
    /// nothing about the figures and are left out; those on personal data stay, for the file still holds them.
    private mutating func close(_ file: DecodedFile) {
        let path = relative(file.path)
        var reasons: [Int: [String]] = [:]
        var (log, errors) = (self.log, 0)
        log.add(file.findings.ofFile.sorted())
        file.findings.forEach(file: file.path) { row, finding, reason in
            let isReplaced = file.states[row] == .superseded || file.states[row] == .repeated
            let isKept = finding.severity == .error || DataRule.personalData.contains { $0.id == finding.rule }
            if isReplaced, !isKept { return }
            log.add(finding)
            if finding.severity == .error {
                reasons[row, default: []].append(reason)
                errors += 1
            }
        }
        (self.log, rowErrors) = (log, rowErrors + errors)
        var counts = [Int](repeating: 0, count: 4)
        for (row, state) in file.states.enumerated() {
            counts[Int(state.rawValue)] += 1
            guard state == .rejected else { continue }
            let why = reasons[row] ?? [DataRule.spalteFehlt.id]
            rejects.append(RejectedRow(path: path, line: Int(file.lines[row]), reasons: why))
        }
        files.append(
            InputFile(
                path: path,
                role: file.role,
                sha256: file.sha256,
                encoding: file.dialect.encoding.rawValue,
                read: file.states.count,
                used: counts[0],
                superseded: counts[1],
                repeated: counts[2],
                rejected: counts[3]
            )
        )
    }
}
