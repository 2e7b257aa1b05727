import Commands
import Days
import Diagnostics
import Foundation
import Pipeline

/// A project with two teams and two closed cases of September 2026, small enough to count by hand.
struct SmallOffice {
    /// A 14-day deadline that ends on 16 September, met; closed on the 10th.
    static let first = "V-1;02.09.2026;brief;beschwerde;101;sach.kdu;10.09.2026"
    /// One that ends on Monday the 21st, as the 19th is a Saturday; missed.
    static let second = "V-2;05.09.2026;brief;kritik;102;sach.kdu;29.09.2026"

    var rows = [first, second]
    /// The Bereich of each team is that of its line.
    var bereiche = [
        #"{id: "10", name: Eins, teams: [{id: "101", name: A}, {id: "102", name: B}]}"#,
        #"{id: "20", name: Zwei, teams: [{id: "201", name: C}]}"#,
    ]
    var config = ""
    var stichtag = "2026-10-31"
    /// The first month that is reported.
    var ab = "2026-09"

    private var yaml: String {
        "einrichtung: Jobcenter Beispiel\nbeispieldaten: true\nstichtag: \(stichtag)\nberichte: {ab: \(ab)}\nbereiche:\n"
            + bereiche.map { "  - \($0)\n" }.joined() + "anliegen: {sach.kdu: Kosten der Unterkunft}\n" + config
    }

    /// Builds the site `name` below `folder`, compared with the site `published` there; returns its internal edition.
    @discardableResult
    func build(in folder: URL, _ name: String, published: String? = nil) throws -> URL {
        let data = folder.appending(path: "data-" + name)
        try write(to: data)
        let output = folder.appending(path: name)
        try Self.build(data: data, output: output, published: published.map { folder.appending(path: $0) })
        return output.appending(path: "intern")
    }

    /// Writes the project folder.
    func write(to data: URL, file: String = "2026.csv") throws {
        let exports = data.appending(path: "erhebungsboegen")
        try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
        try yaml.write(to: data.appending(path: "krm.yml"), atomically: true, encoding: .utf8)
        let head = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;abschluss\n"
        try (head + rows.joined(separator: "\n") + "\n")
            .write(to: exports.appending(path: file), atomically: true, encoding: .utf8)
    }

    static func build(data: URL, output: URL, published: URL? = nil, force: Bool = false) throws {
        var options = BuildOptions()
        options.data = data.path()
        options.output = output.path()
        options.published = published.map { $0.path() }
        options.force = force
        options.jobs = 1
        try BuildRun.run(options, surroundings, console)
    }

    private static var surroundings: Surroundings {
        Surroundings(cores: 1, stichtag: StichtagDefault(sourceDateEpoch: nil, today: Day(number: 0)))
    }

    private static var console: Console {
        Console(result: .standard, messages: .messages, verbosity: .quiet, isTerminal: false)
    }

    /// A Markdown page without its no-break spaces, and of each link the word alone.
    static func plain(_ page: String) -> String {
        page.replacing("\u{A0}", with: " ").replacing(/\[([^\]]*)\]\([^)]*\)/) { $0.output.1 }
    }

    /// Makes a folder for the time of `body`.
    static func inTemporaryFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "krm-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.resolvingSymlinksInPath())
    }
}
