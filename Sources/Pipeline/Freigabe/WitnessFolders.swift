internal import Audit
internal import Diagnostics
internal import Files
internal import Glibc
internal import Releases
internal import Releasing

/// `--zeugen`: every witness as a project whose edition is the same to the byte, with a table of its counts; anyone can build,
/// compare and round.
enum WitnessFolders {
    /// Throws (64) when the folder has something in it, or lies in the project.
    static func check(_ path: String, _ data: String) throws(Failure) {
        let place = Whereabouts(path)
        let isInside = (try? FileStatus(data, followLinks: true)).map { place.isIn($0) } ?? false
        let isTaken =
            if let status = try? FileStatus(path, followLinks: true) {
                status.kind != .folder
                    || (try? EntryName.all(in: Descriptor.open(path, flags: O_RDONLY | O_DIRECTORY)))?.isEmpty != true
            } else {
                false
            }
        guard isInside || isTaken else { return }
        let message = "Nennen Sie mit --zeugen einen neuen oder leeren Ordner außerhalb des Projekts."
        throw Failure(.usage, [Finding(.error, "zeugen-ordner", at: Position(file: path), message)])
    }

    static func write(_ audit: Audit, _ files: [ReleaseFile], _ data: String, to path: String) throws(Failure) {
        let copies: [(name: String, bytes: [UInt8])]
        do { copies = try self.copies(data) } catch { throw error.failure }
        do throws(SystemReason) {
            try make(path)
            for (place, witness) in audit.witnesses.enumerated() {
                let number = String(place + 1)
                let folder = path + "/" + String(repeating: "0", count: max(0, 3 - number.count)) + number
                try make(folder)
                try make(folder + "/freigaben")
                if copies.count > 1 { try make(folder + "/kommentare") }
                for copy in copies { try FreshFile(folder + "/" + copy.name, copy.bytes).publish() }
                for file in WitnessFiles.all(witness, files) {
                    let name = folder + "/freigaben/" + ReleaseFile.name(file.release.month)
                    try FreshFile(name, Array(file.text.utf8)).publish()
                }
                let table = Array(WitnessTable.csv(witness).utf8)
                try FreshFile(folder + "/" + WitnessTable.name, table).publish()
            }
        } catch {
            let message = "Die Zeugen lassen sich nicht schreiben: \(error.sentence)."
            throw Failure(.environment, [Finding(.error, "zeugen-schreiben", at: Position(file: path), message)])
        }
    }

    /// What the edition reads beside the releases.
    private static func copies(_ data: String) throws(FileError) -> [(name: String, bytes: [UInt8])] {
        var copies = [(name: "krm.yml", bytes: try DiskFile.read(data + "/krm.yml"))]
        do {
            copies.append(("kommentare/intranet.md", try DiskFile.read(data + "/kommentare/intranet.md")))
        } catch  where error.cause == .missing {
            return copies
        }
        return copies
    }

    private static func make(_ path: String) throws(SystemReason) {
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw .last }
    }
}
