import Testing

@testable import CSV

@Suite struct EndPaddingTests {
    @Test(
        arguments: [
            ("a\n1\n", .none), ("a\n1\n\u{1A}", .endMark), ("a\n1\n\u{1A}\u{1A}\r\n", .endMark),
            ("a\n1\n\0\0\0", .nul(3)),
            ("a\n1\n\u{1A}\0\0", .nul(2)), ("a\n1\n\0\n\0", .nul(2)), ("a\n1\n\0x", .none), ("a\n1\u{1A}", .none),
            ("", .none),
            ("\u{1A}", .endMark),
        ] as [(String, EndPadding)]
    )
    func saysWhatIsBehindTheLastRow(_ file: String, _ padding: EndPadding) throws {
        for blockSize in [1, 2, 5, 4096] {
            var reader = try RowReader.open(bytes: Array(file.utf8), blockSize: blockSize)
            while try reader.advance() {}
            #expect(reader.endPadding == padding)
            let more = try reader.advance()
            #expect(!more)
        }
    }
}
