package import Commands
package import Config
package import Days
package import Decoding
package import Diagnostics
package import Files
internal import Hash
package import Records

/// A project folder, read: the config and everything that the figures are made from.
package struct Input: Sendable {
    package let folder: String
    package let project: Project
    package let config: InputFile
    package let records: Records
    package let rejects: [RejectedRow]
    /// Errors that are told of rejected rows; every other error forbids building.
    package let rowErrors: Int
    /// What is wrong with the data, and notices on the config.
    package let log: FindingLog

    /// Reads `krm.yml` and all data below `folder`.
    ///
    /// Throws when the config is wrong (2) or a file cannot be read (3); errors in the data are in the log.
    ///
    /// - Parameters:
    ///   - config: what `readConfig` has given, where somebody has asked already.
    ///   - stichtag: what holds when nobody chooses a Stichtag; without one nothing lies after it.
    ///   - option: the Stichtag of the command line.
    ///   - jobs: how many threads read; the result does not depend on it.
    ///   - hashes: whether the SHA-256 of each file will be asked for.
    ///   - read: told of rows as they are read, by any thread.
    package static func read(
        folder: String,
        showValues: Bool,
        config known: Config? = nil,
        stichtag: StichtagDefault? = nil,
        option: Day? = nil,
        jobs: Int = 1,
        hashes: Bool = true,
        read: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(Failure) -> Input {
        var (project, notices, config) = if let known { known } else { try readConfig(folder: folder) }
        let loaded = try RecordsLoader.load(
            project,
            folder: folder,
            showValues: showValues,
            asOf: asOf(stichtag, option: option, config: project.stichtag),
            jobs: jobs,
            hashes: hashes,
            read: read
        )
        var log = loaded.log
        log.add(notices)
        if let notice = noticeOfStand(stichtag, option, project) { log.add(notice) }
        if !project.beispieldaten, let sample = loaded.sample {
            let message = "Die Datei enthält erfundene Zeilen von „krm sample“; jede Seite weist darauf hin."
            log.add(Finding(.notice, "beispieldaten", at: Position(file: folder + "/" + sample), message))
            project.beispieldaten = true
        }
        return Input(
            folder: folder,
            project: project,
            config: config,
            records: loaded.records,
            rejects: loaded.rejects,
            rowErrors: loaded.rowErrors,
            log: log
        )
    }

    /// Nil where no Stichtag is known; those who need one say so.
    private static func asOf(_ stichtag: StichtagDefault?, option: Day?, config: Day?) -> AsOf? {
        guard let unchosen = try? stichtag?.resolve(option: nil, config: config).day ?? option else { return nil }
        return AsOf(day: option ?? unchosen, isChosen: option != nil, latest: max(unchosen, option ?? unchosen))
    }

    /// Set where a Stand may depend on the clock: its limit must not lie before rows that are there already.
    private static func noticeOfStand(_ stichtag: StichtagDefault?, _ option: Day?, _ project: Project) -> Finding? {
        guard let option, let unchosen = try? stichtag?.resolve(option: nil, config: project.stichtag),
            unchosen.source == .today, unchosen.day > option + 365
        else { return nil }
        let message =
            "Der Stichtag liegt mehr als ein Jahr zurück; ein Stand gilt deshalb bis ein Jahr nach dem heutigen Tag "
            + "(\(unchosen.day.iso), UTC). Legen Sie diesen Tag mit „stichtag:“ in krm.yml fest."
        return Finding(.notice, "stand-bis-heute", message)
    }

    /// What `krm.yml` says, the notices on it, and the file.
    package typealias Config = (project: Project, notices: [Finding], file: InputFile)

    package static func readConfig(folder: String) throws(Failure) -> Config {
        let path = folder + "/krm.yml"
        let bytes: [UInt8]
        do {
            bytes = try DiskFile.read(path)
        } catch {
            guard error.cause == .missing else { throw error.failure }
            let hint = "Die Konfiguration krm.yml fehlt; nennen Sie den Projektordner mit --data."
            throw Failure(.config, [Finding(.error, "konfiguration-fehlt", at: Position(file: path), hint)])
        }
        guard var text = String(validating: bytes, as: UTF8.self) else {
            let hint = "Die Konfiguration ist kein UTF-8; speichern Sie sie als UTF-8."
            throw Failure(.config, [Finding(.error, "konfiguration-zeichensatz", at: Position(file: path), hint)])
        }
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        var (project, notices) = try ConfigReader.read(text, file: path)
        if let open = OpenDecisions.finding(in: text, file: path) { notices.append(open) }
        let file = InputFile(path: "krm.yml", role: .konfiguration, sha256: Hash.sha256Hex(bytes))
        return (project, notices, file)
    }
}
