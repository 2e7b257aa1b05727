package import Commands
package import Diagnostics
internal import Files
internal import Glibc
internal import Samples

/// `krm sample`: an export of invented rows that the example project's `krm.yml` reads.
package enum SampleRun {
    private static let blockSize = 1 << 18

    /// Writes a new file, block by block; an existing one is never touched, and a half-written one does not stay.
    package static func run(
        _ options: SampleOptions,
        _: Surroundings,
        _ console: Console
    ) throws(Failure) {
        let file: Descriptor
        do {
            file = try Descriptor.open(options.output, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
        } catch {
            let reason =
                error.code == EEXIST
                ? "Diese Datei gibt es schon; nennen Sie mit --output eine neue." : error.sentence + "."
            throw failure(options.output, reason)
        }
        do throws(SystemReason) {
            var export = SampleExport(
                rows: options.rows,
                seed: options.seed,
                from: options.from,
                to: options.to,
                faults: options.faults
            )
            var block = Array(export.header.utf8)
            block.reserveCapacity(blockSize + 1024)
            while export.next(&block) {
                guard block.count >= blockSize else { continue }
                try file.write(block)
                block.removeAll(keepingCapacity: true)
            }
            try file.write(block)
            try file.close()
            if options.faults > 0 {
                let message = "\(export.faultyRows) von \(options.rows) Zeilen sind mit Absicht fehlerhaft."
                console.tell([Finding(.notice, "beispiel-fehler", at: Position(file: options.output), message)])
            }
        } catch {
            unlink(options.output)
            throw failure(options.output, error.sentence + ".")
        }
    }

    private static func failure(_ path: String, _ reason: String) -> Failure {
        let message = "Das Beispiel lässt sich nicht schreiben: " + reason
        return Failure(.environment, [Finding(.error, "beispiel-datei", at: Position(file: path), message)])
    }
}
