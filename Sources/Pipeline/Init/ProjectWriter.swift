internal import Diagnostics
internal import Files
internal import Glibc
internal import Records

/// Writes a new project folder: all of it or nothing, and never into one that is in use.
enum ProjectWriter {
    /// Throws (64) when the folder is not new or empty.
    static func check(_ folder: String) throws(Failure) { try begin(folder).discard() }

    /// - Parameter export: an export that is copied with mode 0600, so that nobody else reads it.
    static func write(_ folder: String, _ files: [StarterProject.File], copying export: String? = nil) throws(Failure) {
        let fresh = try begin(folder)
        do throws(Failure) {
            try fill(fresh, folder, files, export)
        } catch {
            fresh.discard()
            throw error
        }
    }

    private static func begin(_ folder: String) throws(Failure) -> FreshFolder {
        do throws(FreshFolder.Objection) { return try FreshFolder.begin(folder) } catch { throw failure(folder, error) }
    }

    private static func fill(
        _ fresh: borrowing FreshFolder,
        _ folder: String,
        _ files: [StarterProject.File],
        _ export: String?
    ) throws(Failure) {
        let copy = export.map { "data/erhebungsboegen/" + exportName($0) }
        do throws(SystemReason) {
            for path in folders(files.map(\.path) + (copy.map { [$0] } ?? [])) { try fresh.make(path) }
            for file in files { try fresh.write(file.path, Array(file.text.utf8)) }
        } catch {
            throw failure(folder, .system(error))
        }
        if let export, let copy { try copyExport(export, fresh, folder, copy) }
        do throws(SystemReason) {
            try fresh.publish()
        } catch {
            throw failure(folder, [ENOTEMPTY, EEXIST].contains(error.code) ? .notEmpty : .system(error))
        }
    }

    /// What goes wrong while reading names the export, what goes wrong while writing the new folder.
    private static func copyExport(
        _ export: String,
        _ fresh: borrowing FreshFolder,
        _ folder: String,
        _ path: String
    ) throws(Failure) {
        let input: OpenedInput
        do throws(FileError) { input = try OpenedInput.open(export) } catch { throw error.failure }
        var isReading = false
        do throws(SystemReason) {
            let file = try fresh.create(path, mode: 0o600)
            while true {
                isReading = true
                let piece = try input.nextPiece()
                isReading = false
                if piece.isEmpty { break }
                try file.write(piece)
            }
            try file.sync()
            try file.close()
        } catch {
            throw isReading ? FileError(path: export, cause: .system(error)).failure : failure(folder, .system(error))
        }
        do throws(FileError) { try input.checkUnchanged(read: nil) } catch { throw error.failure }
    }

    /// The name of the file, with the ending that exports have.
    private static func exportName(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? "export"
        let shown = name.hasPrefix(".") ? "export" + name : name
        return RecordsLoader.isExport(shown) ? shown : shown + ".csv"
    }

    /// Parents before children.
    private static func folders(_ paths: [String]) -> [String] {
        var all: Set<String> = []
        for path in paths {
            var parts = path.split(separator: "/").dropLast()
            while !parts.isEmpty {
                all.insert(parts.joined(separator: "/"))
                parts = parts.dropLast()
            }
        }
        return all.sorted()
    }

    private static func failure(_ folder: String, _ objection: FreshFolder.Objection) -> Failure {
        let (code, rule, message): (ExitCode, String, String) =
            switch objection {
            case .noName:
                (.usage, "projekt-name", "Der neue Ordner braucht einen eigenen Namen, etwa „krm-musterstadt“.")
            case .noParent:
                (
                    .environment, "projekt-ort-fehlt",
                    "Den Ordner, in dem das Projekt liegen soll, gibt es nicht; legen Sie ihn an."
                )
            case .notEmpty:
                (
                    .usage, "projekt-nicht-leer",
                    "Dieser Ordner ist nicht leer; nennen Sie einen neuen. Er bleibt unberührt."
                )
            case .notAFolder:
                (.usage, "projekt-kein-ordner", "Hier liegt etwas, das kein Ordner ist; nennen Sie einen anderen Ort.")
            case .system(let reason):
                (.environment, "projekt-schreiben", "Das Projekt lässt sich nicht anlegen: \(reason.sentence).")
            }
        return Failure(code, [Finding(.error, rule, at: Position(file: folder), message)])
    }
}
