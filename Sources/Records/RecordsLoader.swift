internal import CSV
package import Config
package import Diagnostics
internal import Files
internal import Glibc
internal import Hash
internal import Schema

/// Reads a project folder's exports, register and Maßnahmen into `Records`.
package struct RecordsLoader {
    private let project: Project
    /// The data folder as the user gave it; messages name files below it.
    private let folder: String
    private let showValues: Bool
    private var log = FindingLog()
    private var files: [InputFile] = []
    private var massnahmenFile: InputFile?
    private var rejects: [RejectedRow] = []
    private var rowErrors = 0

    package struct Result: Sendable {
        package let records: Records
        package let log: FindingLog
        /// Rejected rows of all exports and registers, with their reasons.
        package let rejects: [RejectedRow]
        /// Errors that are told of rejected rows; every other error forbids building, even with `--rejects`.
        package let rowErrors: Int
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
        let massnahmen = try loadMassnahmen()
        let decoding = Decoding(project: project, massnahmen: massnahmen.map(\.id), showValues: showValues)
        let exports = try list("erhebungsboegen")
        if exports.isEmpty {
            let message = "Es gibt keine Exporte; legen Sie mindestens eine CSV-Datei in den Ordner „erhebungsboegen“."
            log.add(DataRule.keineExporte.finding(at: Position(file: folder + "/erhebungsboegen"), message))
        }
        let register = try list("eingangsliste")
        var keyTable = KeyTable()
        var boegen = Merge(try decode(exports, .erhebungsbogen, decoding), keyTable: &keyTable)
        var liste = Merge(try decode(register, .eingangsliste, decoding), keyTable: &keyTable)
        var records = Records()
        records.massnahmen = massnahmen
        records.hasRegister = !register.isEmpty
        var builder = RecordsBuilder(boegen: boegen, liste: liste, project: project)
        builder.build(into: &records)
        try place(boegen.pending + builder.pendingOfBoegen, in: &boegen)
        try place(liste.pending + builder.pendingOfListe, in: &liste)
        let ofMassnahmen = rejects
        rejects = []
        for batch in boegen.batches + liste.batches { close(batch) }
        rejects += ofMassnahmen
        records.files = files + (massnahmenFile.map { [$0] } ?? [])
        return Result(records: records, log: log, rejects: rejects, rowErrors: rowErrors)
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

    private func profile(_ path: String, _ role: InputRole) -> ExportProfile {
        project.exportProfile(of: path, isExport: role == .erhebungsbogen)
    }

    private func decode(_ paths: [String], _ role: InputRole, _ decoding: Decoding) throws(Failure) -> [FileBatch] {
        var out: [FileBatch] = []
        for path in paths {
            let profile = profile(path, role)
            var hash = InputHash()
            do {
                let reader = try RowReader.open(path: folder + "/" + path, settings: profile.dialect) {
                    hash.update($0)
                }
                var batch = try FileDecoder.decode(
                    reader,
                    path: folder + "/" + path,
                    role: role,
                    profile: profile,
                    decoding: decoding
                )
                batch.sha256 = hash.finish()
                out.append(batch)
            } catch {
                throw RecordsLoader.failure(error)
            }
        }
        return out
    }

    private mutating func loadMassnahmen() throws(Failure) -> [Massnahme] {
        let path = folder + "/" + MassnahmenReader.file
        var reader = MassnahmenReader(project: project, path: path, showValues: showValues)
        var hash = InputHash()
        do {
            var rows = try RowReader.open(path: path) { hash.update($0) }
            if let advice = rows.kind.advice {
                reader.refuse(DataRule.dateiKeinCSV.finding(at: Position(file: path, line: 1, column: 1), advice))
            } else {
                try reader.run(&rows)
            }
            massnahmenFile = InputFile(
                path: MassnahmenReader.file,
                role: .massnahmen,
                sha256: hash.finish(),
                encoding: rows.dialect.encoding.rawValue,
                read: reader.read,
                used: reader.massnahmen.count,
                rejected: reader.read - reader.massnahmen.count
            )
        } catch {
            if error.code == ENOENT { return [] }
            throw RecordsLoader.failure(error)
        }
        log.add(reader.findings.sorted())
        rejects += reader.rejects
        rowErrors += reader.rowErrors
        return reader.massnahmen
    }

    private static func failure(_ error: ReadFailure) -> Failure {
        let message = "Die Datei kann nicht gelesen werden: \(error.reason). Prüfen Sie Berechtigungen und Laufwerk."
        return Failure(.environment, [DataRule.dateiUnlesbar.finding(at: Position(file: error.path), message)])
    }

    private func place(_ pending: [PendingFinding], in merge: inout Merge) throws(Failure) {
        for index in merge.batches.indices {
            let own = pending.filter { $0.batch == index }
            guard !own.isEmpty else { continue }
            let batch = merge.batches[index]
            let relative = String(batch.path.dropFirst(folder.count + 1))
            do {
                let found = try Locator.locate(
                    own,
                    in: batch,
                    path: batch.path,
                    settings: profile(relative, batch.role).dialect
                )
                merge.add(found, to: index)
            } catch {
                throw RecordsLoader.failure(error)
            }
        }
    }

    /// Takes over a batch's findings and accounts for its rows. Warnings on a row that another one has replaced say
    /// nothing about the figures and are left out; those on personal data stay, for the file still holds them.
    private mutating func close(_ batch: FileBatch) {
        var reasons: [Int: [String]] = [:]
        for entry in batch.findings.sorted(by: { $0.finding < $1.finding }) {
            let state = entry.row >= 0 ? batch.states[entry.row] : .used
            let isReplaced = state == .superseded || state == .repeated
            let isKept =
                entry.finding.severity == .error || DataRule.personalData.contains { $0.id == entry.finding.rule }
            if isReplaced, !isKept { continue }
            log.add(entry.finding)
            if entry.finding.severity == .error, entry.row >= 0 {
                reasons[entry.row, default: []].append(entry.reason)
                rowErrors += 1
            }
        }
        var counts = [Int](repeating: 0, count: 4)
        for (row, state) in batch.states.enumerated() {
            counts[Int(state.rawValue)] += 1
            if state == .rejected {
                rejects.append(
                    RejectedRow(
                        path: String(batch.path.dropFirst(folder.count + 1)),
                        line: Int(batch.lines[row]),
                        reasons: reasons[row] ?? [DataRule.spalteFehlt.id]
                    )
                )
            }
        }
        files.append(
            InputFile(
                path: String(batch.path.dropFirst(folder.count + 1)),
                role: batch.role,
                sha256: batch.sha256,
                encoding: batch.dialect.encoding.rawValue,
                read: batch.states.count,
                used: counts[0],
                superseded: counts[1],
                repeated: counts[2],
                rejected: counts[3]
            )
        )
    }
}
