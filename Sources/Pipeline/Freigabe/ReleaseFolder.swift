internal import Days
internal import Diagnostics
internal import Files
internal import Glibc
internal import Releases
internal import Releasing

/// `freigaben/` of a project: all releases, read and checked, and written without ever leaving half of one.
struct ReleaseFolder {
    let path: String
    private(set) var files: [ReleaseFile] = []
    /// What lies there and is no release.
    private(set) var findings: [Finding] = []

    var history: ReleaseHistory { ReleaseHistory(files.map(\.release)) }

    static func path(_ data: String) -> String { data + "/freigaben" }

    /// Throws when a file is not what krm would have written (1), or cannot be read (3).
    init(data: String) throws(Failure) {
        path = ReleaseFolder.path(data)
        let names: [String]
        do {
            names = try Folder.files(in: path)
        } catch {
            if error.cause == .missing { return }
            throw error.failure
        }
        var wrong: [Finding] = []
        for name in names {
            let position = Position(file: path + "/" + name)
            guard name.hasSuffix(".json"), let month = Period(String(name.dropLast(5))), month.kind == .month,
                ReleaseFile.name(month) == name
            else {
                let message =
                    "Diese Datei ist keine Freigabe und wird nicht gelesen; Freigaben heißen wie „2026-09.json“."
                findings.append(Finding(.warning, "freigabe-fremd", at: position, message))
                continue
            }
            let bytes: [UInt8]
            do { bytes = try DiskFile.read(position.file) } catch { throw error.failure }
            do throws(ReleaseFlaw) {
                files.append(try ReleaseFile(bytes, month: month))
            } catch {
                wrong.append(ReleaseFolder.finding(error, position.file))
            }
        }
        let history = history
        for file in files {
            if let flaw = file.flaw(in: history) {
                wrong.append(ReleaseFolder.finding(flaw, path + "/" + ReleaseFile.name(file.release.month)))
            }
        }
        guard wrong.isEmpty else { throw Failure(.data, wrong) }
    }

    private static func finding(_ flaw: ReleaseFlaw, _ file: String) -> Finding {
        let position = Position(file: file, line: flaw.line, column: flaw.column)
        return Finding(.error, "freigabe-veraendert", at: position, flaw.message)
    }

    subscript(month: Period) -> ReleaseFile? { files.first { $0.release.month == month } }

    /// Writes files with mode 0600, the first one first; each is whole or not there at all.
    func write(_ changed: [ReleaseFile]) throws(Failure) {
        do throws(SystemReason) {
            if mkdir(path, 0o777) != 0, errno != EEXIST { throw .last }
            var fresh: [FreshFile] = []
            do throws(SystemReason) {
                for file in changed {
                    fresh.append(
                        try FreshFile(path + "/" + ReleaseFile.name(file.release.month), Array(file.text.utf8))
                    )
                }
                for file in fresh { try file.publish() }
            } catch {
                for file in fresh { file.discard() }
                throw error
            }
        } catch {
            throw Self.cannotWrite(path, error)
        }
    }

    static func cannotWrite(_ path: String, _ reason: SystemReason) -> Failure {
        let message = "Die Freigabe lässt sich nicht schreiben: \(reason.sentence)."
        return Failure(.environment, [Finding(.error, "freigabe-schreiben", at: Position(file: path), message)])
    }
}
