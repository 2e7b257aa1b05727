import Diagnostics
import Glibc
import Site

/// A stand-in for `krm build` in fault tests: publishes one of a few invented sites.
///
/// `site-probe OUTPUT VARIANT [COUNT] [force|wait]`; pages with an odd number differ between variants, the others do not.
@main
struct SiteProbe {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else {
            say(2, "usage: site-probe OUTPUT VARIANT [COUNT] [force|wait]\n")
            exit(ExitCode.usage.rawValue)
        }
        let count = arguments.count > 3 ? Int(arguments[3]) ?? 12 : 12
        do throws(SiteError) {
            try publish(
                output: arguments[1],
                files: files(arguments[2], count),
                force: arguments.contains("force"),
                wait: arguments.contains("wait")
            )
        } catch {
            say(2, error.finding.text + "\n")
            exit(error.failure.exitCode.rawValue)
        }
    }

    private static func publish(output: String, files: [SiteFile], force: Bool, wait: Bool) throws(SiteError) {
        let publication = try Publisher(output: output, force: force).prepare()
        if wait {
            // Tells the test that the lock is held, then waits for a line or the end of its input.
            say(1, "prepared\n")
            _ = readLine()
        }
        let report = try publication.publish(files: files)
        say(
            1,
            "written \(report.written) unchanged \(report.unchanged) removed \(report.removed) bytes \(report.bytes)\n"
        )
        if let leftover = report.leftover { say(2, leftover.text + "\n") }
    }

    private static func say(_ descriptor: Int32, _ text: String) {
        _ = Array(text.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    private static func files(_ variant: String, _ count: Int) -> [SiteFile] {
        var files: [SiteFile] = []
        for edition in ["intern", "intranet"] {
            files.append(page("\(edition)/index.html", variant))
            for number in 0..<count {
                let text = number.isMultiple(of: 2) ? "stays" : variant
                files.append(page("\(edition)/berichte/2026-\(10 + number % 3)/seite-\(number).html", text))
            }
            files.append(page("\(edition)/nur-\(variant).html", variant))
        }
        for edition in ["intern", "intranet"] {
            let manifest = Manifest(
                tool: "krm 0.1.0",
                edition: edition,
                basis: .inputs([], stichtag: "2026-10-31"),
                files: files
            )
            files.append(manifest.file)
        }
        return files
    }

    /// Longer than one page of memory, so that a file cut short differs.
    private static func page(_ path: String, _ text: String) -> SiteFile {
        let line = "\(path) \(text)\n"
        return SiteFile(path: path, bytes: Array(String(repeating: line, count: 200).utf8))
    }
}
