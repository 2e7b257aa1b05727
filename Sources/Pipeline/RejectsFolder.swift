internal import CSV
internal import Decoding
internal import Diagnostics
internal import Files
internal import Glibc
internal import Records

/// Writes the texts of rejected rows where `--rejects` says: they hold Sozialdaten, so only the owner may read them, and
/// they never go into a file that somebody else has made, nor through a link.
enum RejectsFolder {
    /// Writes `path`, and for further layouts `name-2.csv`, `name-3.csv`, …; an empty file where nothing was rejected.
    ///
    /// - Returns: the files written.
    static func write(_ texts: [[UInt8]], to path: String) throws(Failure) -> [String] {
        let all = texts.isEmpty ? [[]] : texts
        let targets = all.indices.map { $0 == 0 ? path : numbered(path, $0 + 1) }
        for target in targets { try check(target) }
        var files: [FreshFile] = []
        for (target, text) in zip(targets, all) {
            do throws(SystemReason) {
                files.append(try FreshFile(target, text))
            } catch {
                for file in files { file.discard() }
                throw failure(target, error)
            }
        }
        for (place, file) in files.enumerated() {
            do throws(SystemReason) { try file.publish() } catch {
                for file in files[place...] { file.discard() }
                throw failure(targets[place], error)
            }
        }
        return targets
    }

    /// Throws (64) when something lies there that is not krm's own: a link, no regular file, a file with a second name,
    /// or one that is neither empty nor made of rejected rows.
    static func check(_ path: String) throws(Failure) {
        guard let status = try? FileStatus(path, followLinks: false) else { return }
        if status.kind == .file, status.links == 1, isOwn(path) { return }
        let message =
            "Hier liegt schon etwas, das nicht aus abgelehnten Zeilen von krm besteht; nennen Sie mit --rejects eine "
            + "neue Datei."
        throw Failure(.usage, [Finding(.error, "rejects-datei", at: Position(file: path), message)])
    }

    /// Bytes in which the header of a file of rejected rows ends.
    private static let headSize = 65_536

    /// A file that cannot be read is not known to be krm's.
    private static func isOwn(_ path: String) -> Bool {
        guard let file = try? Descriptor.open(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let head = try? file.read(atMost: headSize)
        else { return false }
        if head.isEmpty { return true }
        guard var reader = try? RowReader.open(bytes: head, settings: DialectSettings()),
            (try? reader.advanceToHeader()) == true, reader.count > 0
        else { return false }
        return reader[reader.count - 1].trimmed.text == RejectedRow.column
    }

    private static func numbered(_ path: String, _ number: Int) -> String {
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path + "-\(number)" }
        return path[..<dot] + "-\(number)" + path[dot...]
    }

    private static func failure(_ path: String, _ reason: SystemReason) -> Failure {
        let message =
            "Die abgelehnten Zeilen lassen sich nicht schreiben: \(reason.sentence). Wählen Sie mit --rejects einen "
            + "anderen Ort."
        return Failure(.environment, [Finding(.error, "rejects-datei", at: Position(file: path), message)])
    }
}
