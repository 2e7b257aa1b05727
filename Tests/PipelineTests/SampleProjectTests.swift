import Commands
import Config
import Days
import Diagnostics
import Foundation
import Pipeline
import Records
import Testing

@testable import Samples

/// A sample is an export that the example project reads.
@Suite("krm sample")
struct SampleProjectTests {
    private static func console() -> Console {
        let output = Output(descriptor: FileHandle.nullDevice.fileDescriptor)
        return Console(result: output, messages: output, verbosity: .normal, isTerminal: false)
    }

    private static let surroundings = Surroundings(
        cores: 1,
        stichtag: StichtagDefault(sourceDateEpoch: nil, today: Day(number: 0))
    )

    @Test("passt zur krm.yml des Beispielprojekts und hat keine Fehler")
    func fits() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "krm-sample-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let exports = folder.appending(path: "erhebungsboegen")
        try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        try FileManager.default.copyItem(
            at: root.appending(path: "data/krm.yml"),
            to: folder.appending(path: "krm.yml")
        )
        let file = exports.appending(path: "beispiel.csv").path
        let options = SampleOptions(
            rows: 3000,
            seed: 3,
            from: try #require(Day(year: 2025, month: 1, day: 1)),
            to: try #require(Day(year: 2026, month: 10, day: 31)),
            output: file
        )
        try SampleRun.run(options, Self.surroundings, Self.console())
        let input = try Input.read(folder: folder.path, showValues: false)
        #expect(input.log.count(.error) == 0)
        #expect(input.log.byRule.map(\.rule) == ["vermerk-fehlt"])
        #expect(input.records.rows.count == 3000)
        #expect(input.project.teams.map(\.id) == SampleOffice.teams.map(\.id))
        #expect(input.project.anliegen.map(\.code) == SampleOffice.anliegen.map(\.code))
        // What is made from a sample says so, also when the config does not.
        let config = folder.appending(path: "krm.yml")
        let text = try String(contentsOf: config, encoding: .utf8)
        #expect(text.contains("beispieldaten: true\n"))
        try Data(text.replacing("beispieldaten: true\n", with: "").utf8).write(to: config)
        let silent = try Input.read(folder: folder.path, showValues: false)
        #expect(silent.project.beispieldaten)
        #expect(silent.log.byRule.map(\.rule) == ["vermerk-fehlt", "beispieldaten"])
        // An existing file is never touched.
        let before = try Data(contentsOf: URL(filePath: file))
        let failure = #expect(throws: Failure.self) { try SampleRun.run(options, Self.surroundings, Self.console()) }
        #expect(failure?.exitCode == .environment)
        #expect(try Data(contentsOf: URL(filePath: file)) == before)
    }
}
