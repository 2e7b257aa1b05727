import Foundation
import Testing

@testable import Files

@Suite("Ein frischer Ordner")
struct FreshFolderTests {
    @Test("nimmt seinen Platz erst am Ende ein", arguments: [false, true])
    func publishes(isThere: Bool) throws {
        let folder = try TemporaryFolder()
        if isThere {
            try FileManager.default.createDirectory(atPath: folder.path + "/neu", withIntermediateDirectories: false)
        }
        let fresh = try FreshFolder.begin(folder.path + "/neu")
        try fresh.make("data")
        try fresh.write("data/a.txt", Array("erfunden".utf8))
        #expect(try folder.tree("")["neu/data/a.txt"] == nil)
        try fresh.publish()
        #expect(try folder.names() == ["neu"])
        #expect(try folder.tree("")["neu/data/a.txt"] == "erfunden")
    }

    @Test("lässt sich mit allem verwerfen, was darin ist, und folgt dabei keinem Verweis") func discarded() throws {
        let folder = try TemporaryFolder()
        try folder.write("opfer", "wichtig")
        let fresh = try FreshFolder.begin(folder.path + "/neu/")
        try fresh.make("a")
        try fresh.write("a/b", [])
        try folder.link(".neu.krm-neu/a/verweis", to: folder.path)
        fresh.discard()
        #expect(try folder.tree("") == ["opfer": "wichtig"])
    }

    @Test("überschreibt nichts in sich") func exclusive() throws {
        let folder = try TemporaryFolder()
        let fresh = try FreshFolder.begin(folder.path + "/neu")
        try folder.write("opfer", "wichtig")
        try folder.link(".neu.krm-neu/a", to: folder.path + "/opfer")
        #expect(throws: SystemReason.self) { try fresh.write("a", [1]) }
        #expect(try folder.tree("")["opfer"] == "wichtig")
        fresh.discard()
    }

    @Test("lehnt ab, was kein neuer oder leerer Ordner ist") func objections() throws {
        let folder = try TemporaryFolder()
        try folder.write("voll/a", "x")
        try folder.write("datei", "x")
        try FileManager.default.createDirectory(atPath: folder.path + "/leer", withIntermediateDirectories: false)
        try folder.link("verweis", to: "leer")
        let cases: [(String, FreshFolder.Objection)] = [
            ("/voll", .notEmpty), ("/datei", .notAFolder), ("/verweis", .notAFolder), ("/nichts/neu", .noParent),
            ("/.", .noName), ("/..", .noName),
        ]
        for (path, expected) in cases {
            #expect(throws: expected, "\(path)") { try FreshFolder.begin(folder.path + path).discard() }
        }
        #expect(throws: FreshFolder.Objection.noName) { try FreshFolder.begin("/").discard() }
        #expect(try folder.names() == ["datei", "leer", "verweis", "voll"])
    }

    @Test("weicht, wenn inzwischen jemand seinen Platz belegt") func late() throws {
        let folder = try TemporaryFolder()
        let fresh = try FreshFolder.begin(folder.path + "/neu")
        try folder.write("neu/a", "von Hand")
        #expect(throws: SystemReason(code: ENOTEMPTY)) { try fresh.publish() }
        fresh.discard()
        #expect(try folder.names() == ["neu"])
        #expect(try folder.names("neu") == ["a"])
        #expect(try folder.tree("")["neu/a"] == "von Hand")
    }
}
