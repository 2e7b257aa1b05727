import Testing

@testable import CSV

@Suite struct EncodingTests {
    /// 0x80–0x9F of Windows-1252 as published; the five undefined bytes left out.
    private static let windows = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
    private static let undefined: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

    @Test func decodesWindows1252() throws {
        let upper = (UInt8(0x80)...0x9F).filter { !EncodingTests.undefined.contains($0) }
        let file = upper + [0x3B] + Array(UInt8(0xA0)...0xFF)
        let rows = try Reading.rows(file, .init(encoding: .windows1252))
        let latin1 = String(String.UnicodeScalarView((0xA0...0xFF).compactMap(Unicode.Scalar.init)))
        #expect(rows[0].cells == [EncodingTests.windows, latin1])
        #expect(rows[0].original == file)
        #expect(rows[0].firstCellThatIsNoText == nil)
    }

    @Test func decodesISO885915() throws {
        let file: [UInt8] = [0xA4, 0xA6, 0xA8, 0xB4, 0xB8, 0xBC, 0xBD, 0xBE, 0xE4, 0xFF]
        let rows = try Reading.rows(file, .init(encoding: .iso885915))
        #expect(rows[0].cells == ["€ŠšŽžŒœŸäÿ"])
        #expect(rows[0].original == file)
    }

    @Test func givesBackBytesThatMeanNothing() throws {
        for byte in EncodingTests.undefined {
            let file: [UInt8] = [0x61, 0x3B, byte, 0xE4]
            let rows = try Reading.rows(file, .init(encoding: .windows1252))
            #expect(rows[0].firstCellThatIsNoText == 1)
            #expect(rows[0].original == file)
            #expect(rows[0].columns == [1, 3, 5])
        }
    }

    @Test(
        arguments: [
            ("lone high surrogate", [0x00, 0xD8, 0x3B, 0x00]), ("lone low surrogate", [0x00, 0xDC, 0x3B, 0x00]),
            ("two high surrogates", [0x00, 0xD8, 0x00, 0xD8, 0x3B, 0x00]), ("half a unit", [0x3B, 0x00, 0x61]),
            ("high surrogate at the end", [0x3B, 0x00, 0x01, 0xD8]), ("high surrogate and half", [0x01, 0xD8, 0x3B]),
        ] as [(String, [UInt8])]
    )
    func givesBackBrokenUTF16(_ name: String, _ body: [UInt8]) throws {
        for blockSize in [1, 2, 3, 64] {
            let rows = try Reading.rows([0xFF, 0xFE] + body, .init(delimiter: 0x3B), blockSize: blockSize)
            #expect(rows[0].original == body)
            #expect(rows[0].firstCellThatIsNoText != nil)
        }
    }

    @Test(
        arguments: [
            ("UTF-8", Array("ä;€".utf8), TextEncoding.utf8), ("ASCII", Array("a;b".utf8), .utf8),
            ("byte order mark", [0xEF, 0xBB, 0xBF, 0xE4], .utf8), ("Windows-1252", [0xE4, 0x3B, 0x80], .windows1252),
            ("umlauts alone", [0xE4, 0x3B, 0xFC], .windows1252), ("ISO-8859-15", [0xE4, 0x3B, 0xA4], .iso885915),
            ("UTF-16 little-endian", [0xFF, 0xFE, 0x61, 0x00], .utf16LittleEndian),
            ("UTF-16 big-endian", [0xFE, 0xFF, 0x00, 0x61], .utf16BigEndian),
            ("UTF-8 with a broken byte", Array("äöüß".utf8) + [0xE4, 0x3B], .utf8),
            ("UTF-8 cut off", Array("ä;".utf8) + [0xE2, 0x82], .utf8),
            ("ß before a quotation mark", [0xDF, 0x93, 0x3B, 0xE4, 0x3B, 0xFC, 0x3B], .windows1252),
        ] as [(String, [UInt8], TextEncoding)]
    )
    func findsTheEncoding(_ name: String, _ file: [UInt8], _ encoding: TextEncoding) throws {
        #expect(try RowReader.open(bytes: file).dialect.encoding == encoding)
    }

    @Test func aSettingOverridesAllButTheMark() throws {
        let settings = DialectSettings(encoding: .iso885915)
        #expect(try RowReader.open(bytes: Array("ä".utf8), settings: settings).dialect.encoding == .iso885915)
        #expect(try RowReader.open(bytes: [0xEF, 0xBB, 0xBF], settings: settings).dialect.encoding == .utf8)
    }

    @Test(
        arguments: [
            ("UTF-8", TextEncoding.utf8), ("cp1252", .windows1252), ("ISO_8859-15", .iso885915),
            ("utf-16be", .utf16BigEndian),
            ("koi8-r", nil),
        ] as [(String, TextEncoding?)]
    )
    func knowsNamesOfEncodings(_ name: String, _ encoding: TextEncoding?) {
        #expect(TextEncoding(setting: name) == encoding)
    }
}
