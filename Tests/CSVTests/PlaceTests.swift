import Testing

@testable import CSV

@Suite struct PlaceTests {
    /// Two rows; the second has a line break and characters of one to four bytes before its later cells.
    private static let text = "a;b;c;d\r\nä€;\"x\r\ny\nz\rß\";😀😀;\"q\"\"r\";e\r\n"
    private static let lines = [2, 2, 5, 5, 5, 5]
    private static let columns = [1, 4, 4, 7, 14, 15]

    @Test(arguments: [1, 3, 256 * 1024])
    func countsCharactersInUTF8(blockSize: Int) throws {
        for mark in ["", "\u{FEFF}"] {
            let rows = try Reading.rows(Array((mark + PlaceTests.text).utf8), blockSize: blockSize)
            #expect(rows[0].columns == [1, 3, 5, 7, 8])
            #expect(rows[1].lines == PlaceTests.lines)
            #expect(rows[1].columns == PlaceTests.columns)
        }
    }

    @Test(arguments: [false, true])
    func countsCharactersInUTF16(bigEndian: Bool) throws {
        let rows = try Reading.rows(Reading.utf16(PlaceTests.text, bigEndian: bigEndian))
        #expect(rows[1].lines == PlaceTests.lines)
        #expect(rows[1].columns == PlaceTests.columns)
    }

    @Test(arguments: [(TextEncoding.windows1252, UInt8(0x80)), (.iso885915, 0xA4)])
    func countsCharactersInOneByteEncodings(_ encoding: TextEncoding, _ euro: UInt8) throws {
        let file: [UInt8] = [0xE4, euro, 0x3B, 0x22, 0x0A, 0xDF, 0x22, 0x3B, 0x62, 0x3B, 0x63]
        let rows = try Reading.rows(file, .init(encoding: encoding))
        #expect(rows[0].cells == ["ä€", "\nß", "b", "c"])
        #expect(rows[0].lines == [1, 1, 2, 2, 2])
        #expect(rows[0].columns == [1, 4, 4, 6, 7])
    }

    @Test func countsTheSeparatorLineAndBlankLines() throws {
        let rows = try Reading.rows("sep=;\r\na;b\n\n\r\n\"x\ny\"\nc")
        #expect(rows.map(\.line) == [2, 5, 7])
    }

    @Test func countsABrokenSequenceAsOneCharacter() throws {
        // U+20BF, a lone continuation byte, a byte of no encoding: an editor shows three characters.
        let rows = try Reading.rows([0xE2, 0x82, 0x80 | 0x3F, 0xBF, 0xFF, 0x3B, 0x61], .init(encoding: .utf8))
        #expect(rows[0].columns[1] == 5)
        let cut = try Reading.rows([0xE2, 0x82, 0x3B, 0x61], .init(encoding: .utf8))
        #expect(cut[0].columns[1] == 3)
    }
}
