import Testing

@testable import CSV

@Suite struct RowsDumpTests {
    private struct Never: Error {}

    private static func dump(_ file: [UInt8], _ settings: DialectSettings = .init()) throws -> (String, FlawedRow?) {
        var reader = try RowReader.open(bytes: file, settings: settings)
        var out: [UInt8] = []
        let flawed = try RowsDump.run(&reader, failure: { _ in Never() }) { (line) throws(Never) in out += line }
        return (String(decoding: out, as: UTF8.self), flawed)
    }

    @Test func writesJSONLines() throws {
        let (lines, flawed) = try RowsDumpTests.dump(Array("a;\"b\"\"c\\\";ä😀;\n\n\"\n\t\u{1}\u{7F}\"\n".utf8))
        #expect(lines == #"["a","b\"c\\","ä😀",""]"# + "\n" + #"["\n\t\u0001\u007f"]"# + "\n")
        #expect(flawed == nil)
    }

    @Test func replacesWhatIsNoText() throws {
        let utf8 = try RowsDumpTests.dump(
            [0xE2, 0x82, 0x3B, 0x00, 0xFF, 0xFE, 0x3B, 0xC3, 0xA4],
            .init(encoding: .utf8)
        )
        #expect(utf8.0 == "[\"\u{FFFD}\",\"\\u0000\u{FFFD}\u{FFFD}\",\"ä\"]\n")
        let windows = try RowsDumpTests.dump([0x81, 0x3B, 0xE4, 0x8D], .init(encoding: .windows1252))
        #expect(windows.0 == "[\"\u{FFFD}\",\"ä\u{FFFD}\"]\n")
        let utf16 = try RowsDumpTests.dump([0xFF, 0xFE, 0x00, 0xD8, 0x3B, 0x00, 0x61])
        #expect(utf16.0 == "[\"\u{FFFD}\",\"\u{FFFD}\"]\n")
    }

    @Test func namesTheFirstFlawAndGoesOn() throws {
        let (lines, flawed) = try RowsDumpTests.dump(Array("a;b\nä;\"x\"y\n\"z\"q\n1;2\n".utf8))
        #expect(flawed == FlawedRow(flaw: .textBehindQuote(1), line: 2, column: 3))
        #expect(lines.split(separator: "\n").count == 4)
    }

    @Test func ragsAreNoFlaw() throws {
        #expect(try RowsDumpTests.dump(Array("a;b\n1\n1;2;3\n".utf8)).1 == nil)
    }
}
