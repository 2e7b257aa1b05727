internal import Diagnostics
internal import Files
internal import Glibc
internal import Records

/// Writes the texts of rejected rows where `--rejects` says.
enum RejectsFolder {
    /// Writes `path`, and for further layouts `name-2.csv`, `name-3.csv`, …; an empty file where nothing was rejected.
    ///
    /// - Parameter inputs: files that must not be overwritten.
    /// - Returns: the files written.
    static func write(_ texts: [[UInt8]], to path: String, inputs: [String]) throws(Failure) -> [String] {
        let all = texts.isEmpty ? [[]] : texts
        let targets = all.indices.map { $0 == 0 ? path : numbered(path, $0 + 1) }
        for target in targets {
            guard let status = try? FileStatus(target, followLinks: true) else { continue }
            for input in inputs {
                guard let other = try? FileStatus(input, followLinks: true), other.isSame(as: status) else { continue }
                let message = "--rejects nennt eine Datei, die selbst gelesen wird; wählen Sie einen anderen Namen."
                throw Failure(.usage, [Finding(.error, "rejects-datei", at: Position(file: target), message)])
            }
        }
        for (target, text) in zip(targets, all) { try save(text, to: target) }
        return targets
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
            let message =
                "Die abgelehnten Zeilen lassen sich nicht schreiben: \(error.sentence). Wählen Sie mit --rejects "
                + "einen anderen Ort."
            throw Failure(.environment, [Finding(.error, "rejects-datei", at: Position(file: path), message)])
        }
    }
}
