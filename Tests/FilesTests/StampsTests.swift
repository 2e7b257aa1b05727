import Foundation
import Testing

@testable import Files

@Suite("Stand von Dateien")
struct StampsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("data/krm.yml", "a")
        try folder.write("data/boegen/1.csv", "b")
        try folder.write("elsewhere/2.csv", "c")
        try folder.link("data/boegen/2.csv", to: folder.path + "/elsewhere/2.csv")
    }

    private var stamps: Stamps {
        Stamps(of: ["/data/krm.yml", "/data/boegen", "/templates"].map { folder.path + $0 })
    }

    @Test("bleibt sich gleich, solange nichts geschieht")
    func same() throws {
        let before = stamps
        #expect(stamps == before)
        try folder.write("data/unwichtig.csv")
        try folder.write("data/boegen/.1.csv.swp")
        #expect(stamps == before)
    }

    private func overwrite(_ name: String, _ text: String) throws {
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/" + name))
        try file.truncate(atOffset: 0)
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }

    @Test("anderer Inhalt, auch gleich lang")
    func content() throws {
        for name in ["data/krm.yml", "data/boegen/1.csv"] {
            let before = stamps
            usleep(20_000)
            try overwrite(name, "z")
            #expect(stamps != before, "\(name)")
        }
    }

    @Test("was hinter einer Verknüpfung liegt")
    func behindLink() throws {
        let before = stamps
        try overwrite("elsewhere/2.csv", "cc")
        #expect(stamps != before)
    }

    /// As many editors save: a new file takes the place of the old one, with the same length and time.
    @Test("eine Datei, die eine andere ersetzt")
    func replaced() throws {
        let before = stamps
        let (old, new) = (folder.path + "/data/krm.yml", folder.path + "/data/neu")
        try folder.write("data/neu", "z")
        let time = try FileManager.default.attributesOfItem(atPath: old)[.modificationDate] as? Date
        try FileManager.default.setAttributes([.modificationDate: try #require(time)], ofItemAtPath: new)
        #expect(rename(new, old) == 0)
        #expect(stamps != before)
    }

    @Test("Dateien und Ordner, die kommen und gehen")
    func comeAndGo() throws {
        var seen: Set<Stamps> = [stamps]
        func isNew() -> Bool { seen.insert(stamps).inserted }
        try folder.write("data/boegen/neu/3.csv")
        #expect(isNew())
        try folder.write("data/boegen/neu/tief/4.csv")
        #expect(isNew())
        try folder.write("templates/team.md.mustache")
        #expect(isNew())
        try FileManager.default.removeItem(atPath: folder.path + "/data/krm.yml")
        #expect(isNew())
        try FileManager.default.removeItem(atPath: folder.path + "/data/boegen")
        #expect(isNew())
    }

    @Test("Rechte")
    func rights() throws {
        let before = stamps
        #expect(chmod(folder.path + "/data/krm.yml", 0o000) == 0)
        #expect(stamps != before)
    }
}
