import Commands
import Config
import Days
import Diagnostics
import Foundation
import Records
import Testing

@testable import Pipeline

@Suite("krm init")
struct InitTests {
    private static let surroundings = Surroundings(
        cores: 1,
        stichtag: StichtagDefault(sourceDateEpoch: nil, today: Day(year: 2026, month: 11, day: 2) ?? Day(number: 0))
    )

    private static func console(_ sink: FileHandle) -> Console {
        let output = Output(descriptor: sink.fileDescriptor)
        return Console(result: output, messages: output, verbosity: .normal, isTerminal: false)
    }

    private static func run(_ options: InitOptions) throws {
        let sink = try #require(FileHandle(forWritingAtPath: "/dev/null"))
        try InitRun.run(options, surroundings, console(sink))
    }

    private static func starterConfig() throws -> String {
        try #require(StarterProject.files().first { $0.path == "data/krm.yml" }).text
    }

    /// Runs of lines that begin with `#` and no blank: keys that hold once the sign is deleted.
    private static func examples(_ text: String) -> [[Substring]] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0 == "#" || !($0.hasPrefix("#") && (!$0.hasPrefix("# ") || $0.hasPrefix("#  "))) }
            .map(Array.init)
    }

    @Test("krm.yml des Beispiels nennt jeden Schlüssel der Konfiguration") func everyKey() throws {
        let text = try Self.starterConfig()
        for (place, keys) in ConfigKeys.all {
            for key in keys {
                let pattern = try Regex("(?m)(^#? *(- )?|[{ ])\(key):")
                #expect(text.contains(pattern), "\(place) › \(key)")
            }
        }
    }

    @Test("jedes auskommentierte Beispiel gilt, wenn das Zeichen gelöscht ist") func examples() throws {
        let text = try Self.starterConfig()
        let examples = Self.examples(text)
        #expect(examples.count >= 13)
        _ = try ConfigReader.read(text, file: "krm.yml")
        for example in examples {
            let key = try #require(example.first?.dropFirst().prefix { $0 != ":" })
            #expect(ConfigKeys.root.contains(String(key)), "\(key)")
            let block = example.map { $0.dropFirst() }.joined(separator: "\n")
            let (_, notices) = try ConfigReader.read(text + "\n" + block + "\n", file: "krm.yml")
            #expect(notices == [], "\(key)")
        }
        let all = examples.flatMap { $0.map { $0.dropFirst() } }.joined(separator: "\n")
        let (project, _) = try ConfigReader.read(text + "\n" + all + "\n", file: "krm.yml")
        #expect(project.fristen.count == 9)
        #expect(project.ausgaben == [.intern, .intranet])
        #expect(project.exportProfiles.count == 2)
        #expect(project.geschaeftszeichen == "II-6000" && project.vertraulichkeit == "vertraulich")
        #expect(!project.verschiebtFristende && project.folgeBeobachtungTage == 60 && project.schliesstage.count == 2)
    }

    @Test("legt alles an, was sich bauen lässt, ohne ein Wort in der Prüfung") func builds() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let project = folder.appending(path: "projekt")
            try Self.run(InitOptions(folder: project.path()))
            let input = try Input.read(folder: project.appending(path: "data").path(), showValues: false)
            #expect(input.log.byRule.map(\.rule) == [])
            #expect(input.project.beispieldaten && input.project.stichtag != nil)
            try SmallOffice.build(data: project.appending(path: "data"), output: project.appending(path: "site"))
        }
    }

    @Test("nimmt keinen Ordner, in dem etwas liegt") func inUse() throws {
        try SmallOffice.inTemporaryFolder { folder in
            try Data("x".utf8).write(to: folder.appending(path: "notiz"))
            let failure = #expect(throws: Failure.self) {
                try Self.run(InitOptions(folder: folder.path()))
            }
            #expect(failure?.exitCode == .usage)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["notiz"])
        }
    }

    @Test("die Erläuterungen für einen eigenen Export sind die des Beispiels, ohne Aufbau der Exporte") func reference()
    {
        let reference = StarterProject.reference
        #expect(reference.hasPrefix("# ---- Alles Weitere"))
        #expect(reference.contains("#ausgaben:") && !reference.contains("#export:"))
    }
}
