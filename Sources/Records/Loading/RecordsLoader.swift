internal import CSV
package import Config
internal import Days
package import Decoding
package import Diagnostics
internal import Files
internal import German
internal import Schema

/// Reads a project folder's exports, register and Maßnahmen into `Records`.
package struct RecordsLoader {
    private let project: Project
    /// The data folder as the user gave it; messages name files below it.
    private let folder: String
    private let showValues: Bool
    private let asOf: AsOf?
    private let jobs: Int
    private let hashes: Bool
    /// Told of rows as they are read.
    private let read: @Sendable (Int) -> Void
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
    ///
    /// - Parameters:
    ///   - asOf: the Stichtag, for what lies after it.
    ///   - jobs: how many threads decode; the result does not depend on it.
    ///   - hashes: whether the SHA-256 of each file will be asked for; without it large files have none.
    ///   - read: told of rows as they are read, by any thread.
    package static func load(
        _ project: Project,
        folder: String,
        showValues: Bool,
        asOf: AsOf?,
        jobs: Int = 1,
        hashes: Bool = true,
        read: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(Failure) -> Result {
        var loader = RecordsLoader(project, folder, showValues, asOf, jobs: jobs, hashes: hashes, read)
        return try loader.run()
    }

    private init(
        _ project: Project,
        _ folder: String,
        _ showValues: Bool,
        _ asOf: AsOf?,
        jobs: Int,
        hashes: Bool,
        _ read: @escaping @Sendable (Int) -> Void
    ) {
        self.hashes = hashes
        self.asOf = asOf
        self.jobs = jobs
        self.read = read
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
        let vocabulary = Vocabulary(
            project,
            massnahmen: records.massnahmen.map(\.id),
            showValues: showValues,
            asOf: asOf
        )
        let exports = try list("erhebungsboegen")
        if exports.isEmpty {
            let message = "Es gibt keine Exporte; legen Sie mindestens eine CSV-Datei in den Ordner „erhebungsboegen“."
            log.add(DataRule.keineExporte.finding(at: Position(file: folder + "/erhebungsboegen"), message))
        }
        let register = try list("eingangsliste")
        records.hasRegister = !register.isEmpty
        var keys = KeyTable()
        let boegen = try decode(exports, .erhebungsbogen, vocabulary, &keys)
        let liste = try decode(register, .eingangsliste, vocabulary, &keys)
        let result = build(consume boegen, consume liste, consume keys, &records)
        if let massnahmen { account(for: massnahmen) }
        records.files = files
        return Result(records: records, log: log, rejects: rejects, rowErrors: rowErrors, sample: result)
    }

    /// Merges the files and accounts for their rows; returns the sample among them.
    private mutating func build(
        _ exports: consuming [DecodedFile],
        _ register: consuming [DecodedFile],
        _ keyTable: consuming KeyTable,
        _ records: inout Records
    ) -> String? {
        let sample = exports.first { $0.isSample }.map { relative($0.path) }
        let keys = keyTable.count
        keyTable.close()
        let spelled = Spellings.mayDiffer(keyTable, jobs: jobs) ? keyTable : nil
        keyTable = KeyTable()
        var boegen = Merge(exports, keys: keys, jobs: jobs)
        var liste = Merge(register, keys: keys, jobs: jobs)
        MissingColumns.tell(&boegen.files)
        if let spelled { Spellings(spelled, boegen, liste).tell(&boegen, &liste) }
        let builder = RecordsBuilder(boegen: boegen, liste: liste, records: records, until: asOf?.day)
        records = builder.records
        for (file, replaced) in zip(builder.boegen.files, builder.boegen.replaced) { close(file, replaced) }
        for (file, replaced) in zip(builder.liste.files, builder.liste.replaced) { close(file, replaced) }
        if let gap = builder.gap { log.add(gap) }
        addNotices(builder.boegen.files, records)
        return sample
    }

    /// What is told once of all files together.
    private mutating func addNotices(_ exports: [DecodedFile], _ records: Records) {
        let oral = exports.reduce(0) { $0 + $1.oralAnswers }
        if oral > 0 {
            let cases = German.count(oral, "schriftlichen Eingang", "schriftliche Eingänge")
            let message =
                "Der Export hat keine Spalten „vermerk“ und „verzicht_schriftlich“; ob sie zu den mündlichen Antworten auf "
                + "\(cases) vorliegen, ist nicht zu prüfen."
            log.add(DataRule.vermerkNichtImExport.finding(message))
        }
        guard let asOf, asOf.isChosen else { return }
        let later = records.rows.indices.count { records.rows.day(.eingang, of: $0) > asOf.day.number }
        guard later > 0 else { return }
        let message =
            "\(German.count(later, "Eingang liegt", "Eingänge liegen")) nach dem Stichtag, den --stichtag nennt, und "
            + "\(later == 1 ? "zählt" : "zählen") in keinem Bericht."
        log.add(DataRule.eingaengeNachStichtag.finding(message))
    }

    /// The CSV files of a folder; what else lies there is told, for somebody may miss it in the figures.
    /// Whether a file in a folder of exports is one, by its name.
    package static func isExport(_ name: String) -> Bool { name.lowercased().hasSuffix(".csv") }

    private mutating func list(_ name: String) throws(Failure) -> [String] {
        do {
            let files = try Folder.files(in: folder + "/" + name).map { name + "/" + $0 }
            for other in files where !Self.isExport(other) {
                log.add(
                    DataRule.dateiNichtGelesen.finding(
                        at: Position(file: folder + "/" + other),
                        "Die Datei wird nicht gelesen, weil sie nicht auf „.csv“ endet; speichern Sie sie als CSV, oder "
                            + "nehmen Sie sie aus dem Ordner."
                    )
                )
            }
            return files.filter(Self.isExport)
        } catch {
            if error.cause == .missing { return [] }
            throw error.failure
        }
    }

    private func decode(
        _ paths: [String],
        _ role: InputRole,
        _ vocabulary: Vocabulary,
        _ keys: inout KeyTable
    ) throws(Failure) -> [DecodedFile] {
        let entries = paths.map { path in
            let profile = project.exportProfile(of: path, isExport: role == .erhebungsbogen)
            return FileQueue.Entry(path: folder + "/" + path, role: role, profile: profile, isHashed: hashes)
        }
        return try FileQueue.decode(entries, vocabulary, keys: &keys, jobs: jobs, read: read)
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

    /// Takes over a file's findings and accounts for its rows. What is told of a row that another one has replaced says
    /// nothing about the figures and is left out; what is told of personal data and of the replacing itself stays.
    private mutating func close(_ file: DecodedFile, _ replaced: Int) {
        let path = relative(file.path)
        var reasons: [Int: [String]] = [:]
        var (log, errors) = (self.log, 0)
        log.add(file.findings.ofFile.sorted())
        file.findings.forEach(file: file.path) { row, finding, reason in
            let isReplaced = file.states[row] == .superseded || file.states[row] == .repeated
            if isReplaced, !RecordsLoader.kept.contains(finding.rule) { return }
            log.add(finding)
            if finding.severity == .error {
                reasons[row, default: []].append(reason)
                errors += 1
            }
        }
        for (rule, text) in file.unknownValues { log.explain(file.path, rule, text) }
        if replaced > 0 {
            let rows = German.count(
                replaced,
                "fehlerhafte Zeile dieser Datei ist",
                "fehlerhafte Zeilen dieser Datei sind"
            )
            let message = "\(rows) durch berichtigte in späteren Dateien ersetzt."
            log.add(DataRule.ablehnungErsetzt.finding(at: Position(file: file.path), message))
        }
        (self.log, rowErrors) = (log, rowErrors + errors)
        let ofFile = file.findings.ofFile.first { $0.severity == .error }?.rule ?? DataRule.spalteFehlt.id
        var counts = [Int](repeating: 0, count: 4)
        for (row, state) in file.states.enumerated() {
            counts[Int(state.rawValue)] += 1
            guard state == .rejected else { continue }
            rejects.append(RejectedRow(path: path, line: Int(file.lines[row]), reasons: reasons[row] ?? [ofFile]))
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
                rejected: counts[3],
                replaced: replaced
            )
        )
    }

    private static let kept = Set((DataRule.personalData + [.vorgangOhneStand]).map(\.id))
}
