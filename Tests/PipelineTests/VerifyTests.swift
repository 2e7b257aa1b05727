import Commands
import Days
import Diagnostics
import Foundation
import Pipeline
import Testing

@Suite("krm verify")
struct VerifyTests {
    /// What a run says: result and messages.
    private static func verify(_ output: URL, _ data: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "krm-verify-\(UUID().uuidString)")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let handle = try FileHandle(forWritingTo: file)
        let sink = Output(descriptor: handle.fileDescriptor)
        let console = Console(result: sink, messages: sink, verbosity: .normal, isTerminal: false)
        var options = VerifyOptions()
        options.output = output.path()
        options.data = data
        let surroundings = Surroundings(
            cores: 1,
            stichtag: StichtagDefault(sourceDateEpoch: nil, today: Day(number: 0))
        )
        try VerifyRun.run(options, surroundings, console)
        return try String(contentsOf: file, encoding: .utf8)
    }

    @Test("sagt, welche Eingaben sich geändert haben, fehlen und hinzugekommen sind") func inputs() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let data = folder.appending(path: "data")
            let site = folder.appending(path: "site")
            try SmallOffice().write(to: data)
            let comments = data.appending(path: "kommentare/2026-09")
            try FileManager.default.createDirectory(at: comments, withIntermediateDirectories: true)
            try Data("Erfunden.".utf8).write(to: comments.appending(path: "geschaeftsfuehrung.md"))
            try SmallOffice.build(data: data, output: site)
            for path in [data.path(), data.path() + "/"] {
                let text = try Self.verify(site, path)
                #expect(text.hasSuffix(" Dateien sind unverändert, und nichts fehlt.\n"))
                #expect(text.split(separator: "\n").count == 1)
            }
            let exports = data.appending(path: "erhebungsboegen")
            try Data("neu".utf8).write(to: exports.appending(path: "2027.csv"))
            try Data("keine Daten".utf8).write(to: exports.appending(path: "notiz.txt"))
            try Data("id;titel;beschlossen;status\n".utf8).write(to: data.appending(path: "massnahmen.csv"))
            try Data("Erfunden, geändert.".utf8).write(to: comments.appending(path: "geschaeftsfuehrung.md"))
            try Data("Erfunden.".utf8).write(to: comments.appending(path: "fuehrungskraefte.md"))
            try Data("Zu keinem Bericht.".utf8).write(to: comments.appending(path: "niemand.md"))
            let templates = folder.appending(path: "templates")
            try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
            try Data(":root {}\n".utf8).write(to: templates.appending(path: "haus.css"))
            try FileManager.default.removeItem(at: exports.appending(path: "2026.csv"))
            let lines = try Self.verify(site, data.path()).split(separator: "\n").dropLast()
            let told = lines.map { $0.prefix { $0 != "]" } + "]" }
            #expect(
                told.sorted() == [
                    "erhebungsboegen/2026.csv: Hinweis [eingabe-fehlt]",
                    "erhebungsboegen/2027.csv: Hinweis [eingabe-neu]",
                    "kommentare/2026-09/fuehrungskraefte.md: Hinweis [eingabe-neu]",
                    "kommentare/2026-09/geschaeftsfuehrung.md: Hinweis [eingabe-geaendert]",
                    "massnahmen.csv: Hinweis [eingabe-neu]",
                    "templates/haus.css: Hinweis [eingabe-neu]",
                ]
            )
        }
    }

    @Test("ohne Datenordner: ein Hinweis statt vieler") func withoutData() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let data = folder.appending(path: "data")
            try SmallOffice().write(to: data)
            try SmallOffice.build(data: data, output: folder.appending(path: "site"))
            let text = try Self.verify(folder.appending(path: "site"), folder.path() + "/anderswo")
            #expect(text.contains("Hinweis [daten-fehlen]"))
            #expect(text.split(separator: "\n").count == 2)
        }
    }

    @Test("die Ausgabe für alle allein sagt nichts über Eingaben, und das wird gesagt") func intranetAlone() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let data = folder.appending(path: "data")
            var office = SmallOffice()
            office.config = "ausgaben: {intranet: {}}\n"
            try office.write(to: data)
            try SmallOffice.build(data: data, output: folder.appending(path: "site"))
            let text = try Self.verify(folder.appending(path: "site"), data.path())
            #expect(text.contains("Hinweis [eingaben-unbekannt]"))
            #expect(text.split(separator: "\n").count == 2)
        }
    }

    @Test("eine fehlende, eine fremde und eine veränderte Datei sind Fehler") func damage() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let data = folder.appending(path: "data")
            let site = folder.appending(path: "site")
            try SmallOffice().write(to: data)
            try SmallOffice.build(data: data, output: site)
            try FileManager.default.removeItem(at: site.appending(path: "intern/krm.css"))
            try Data("x".utf8).write(to: site.appending(path: "intern/index.html"))
            try FileManager.default.createDirectory(
                at: site.appending(path: "intern/fremd"),
                withIntermediateDirectories: false
            )
            let failure = #expect(throws: Failure.self) { try Self.verify(site, data.path()) }
            #expect(failure?.exitCode == .data)
            #expect(failure?.findings.map(\.rule).sorted() == ["datei-fehlt", "datei-veraendert", "ordner-fremd"])
        }
    }
}
