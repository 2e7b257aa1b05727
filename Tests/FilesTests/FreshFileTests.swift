import Foundation
import Testing

@testable import Files

@Suite("Eine frische Datei")
struct FreshFileTests {
    @Test("nimmt ihren Platz erst am Ende ein, nur für den Besitzer lesbar") func publishes() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.csv", "alt")
        let file = try FreshFile(folder.path + "/a.csv", Array("neu".utf8))
        #expect(try folder.tree("")["a.csv"] == "alt")
        #expect(try folder.names() == [".a.csv.krm-neu", "a.csv"])
        try file.publish()
        #expect(try folder.tree("") == ["a.csv": "neu"])
        #expect(try FileStatus(folder.path + "/a.csv", followLinks: false).mode == 0o600)
    }

    @Test("lässt sich verwerfen") func discarded() throws {
        let folder = try TemporaryFolder()
        try FreshFile(folder.path + "/a.csv", []).discard()
        #expect(try folder.names() == [])
    }

    @Test("schreibt durch keinen Namen, den ein anderer belegt hat") func foreign() throws {
        let folder = try TemporaryFolder()
        try folder.write("opfer", "wichtig")
        try folder.link(".a.csv.krm-neu", to: "opfer")
        try FileManager.default.linkItem(atPath: folder.path + "/opfer", toPath: folder.path + "/.a.csv.krm-neu-1")
        try FreshFile(folder.path + "/a.csv", Array("neu".utf8)).publish()
        #expect(try folder.tree("")["opfer"] == "wichtig")
        #expect(try folder.tree("")["a.csv"] == "neu")
        #expect(try folder.names() == [".a.csv.krm-neu", ".a.csv.krm-neu-1", "a.csv", "opfer"])
    }

    @Test("räumt weg, was ein getöteter Lauf desselben Benutzers hinterlassen hat") func leftover() throws {
        let folder = try TemporaryFolder()
        _ = try FreshFile(folder.path + "/a.csv", Array("halb".utf8))
        try FreshFile(folder.path + "/a.csv", Array("neu".utf8)).publish()
        #expect(try folder.tree("") == ["a.csv": "neu"])
    }

    @Test("sagt, warum es nicht geht") func fails() throws {
        #expect(throws: SystemReason(code: ENOENT)) { try FreshFile("/gibt/es/nicht", []) }
    }
}
