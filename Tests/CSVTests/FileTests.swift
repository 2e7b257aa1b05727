import Foundation
import Testing

@testable import CSV

@Suite struct FileTests {
    @Test func showsEveryByteOnce() throws {
        let path = NSTemporaryDirectory() + "csv-tap-\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let line = Array("sep=;\r\n".utf8) + Array("äöü;1\r\n".utf8)
        let bytes = [0xEF, 0xBB, 0xBF] + line + (0..<100_000).flatMap { Array("KRM-\($0);x\n".utf8) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        var seen: [UInt8] = []
        var reader = try RowReader.open(path: path) { seen += $0 }
        var rows = 0
        while try reader.advance() { rows += 1 }
        #expect(rows == 100_001)
        #expect(seen == bytes)
    }

    @Test(arguments: [("/nirgends/x.csv", "die Datei gibt es nicht"), ("/", "das ist ein Ordner, keine Datei")])
    func saysWhyAFileCannotBeRead(_ path: String, _ reason: String) {
        do throws(ReadFailure) {
            _ = try RowReader.open(path: path)
            Issue.record("no error")
        } catch {
            #expect(error.reason == reason)
            #expect(error.path == path)
        }
    }
}
