import Testing

@testable import CSV

@Suite struct CellTests {
    private static func with<Result>(_ text: String, _ body: (Cell) -> Result) -> Result {
        Array(text.utf8).withUnsafeBytes { body(Cell($0)) }
    }

    @Test(arguments: [
        ("", ""), (" a b\t", "a b"), ("\u{A0} ä\u{A0}", "ä"), ("\r\n", ""), ("Â", "Â"), ("\u{A0}", ""), ("x", "x"),
        ("\u{FEFF}x\u{200B}", "x"), ("\u{202F}x\u{2060} ", "x"), ("\u{200B}", ""), (" \u{FEFF} ", ""),
        ("\u{FEFF}ä", "ä"),
        ("a\u{200B}b", "a\u{200B}b"), ("€", "€"), ("\u{200D}\u{A0}😀\u{AD}", "😀"),
    ])
    func trims(_ text: String, _ trimmed: String) {
        #expect(CellTests.with(text) { $0.trimmed.text } == trimmed)
    }

    @Test(
        arguments: [
            [0xC3], [0x61, 0xC3], [0x61, 0xE2, 0x82], [0xC3, 0xA4, 0xF0, 0x9F, 0x98], [0xC3, 0xA4, 0xE2],
        ] as [[UInt8]]
    )
    func isCutInTheMiddleOfACharacter(_ bytes: [UInt8]) {
        #expect(bytes.withUnsafeBytes { Cell($0).isCutInCharacter } == (bytes.count > 1))
    }

    @Test(arguments: [[], [0x61], [0xC3, 0xA4], [0xFF], [0x61, 0xFF], [0x80, 0xC3], [0x61, 0x80]] as [[UInt8]])
    func isNotCut(_ bytes: [UInt8]) { #expect(!bytes.withUnsafeBytes { Cell($0).isCutInCharacter }) }

    @Test func countsCharacters() {
        #expect(CellTests.with("ä€😀x") { $0.characters } == 4)
        #expect(CellTests.with("ä€😀x") { $0.count } == 10)
    }

    @Test func equalBytesHaveEqualHashes() {
        let texts = ["", "a", "b", "ab", "ba", "12345678", "123456789", "123456780", "\0", "\0\0"]
        let hashes = texts.map { CellTests.with($0) { $0.hash() } }
        #expect(Set(hashes).count == texts.count)
        #expect(hashes == texts.map { CellTests.with($0) { $0.hash() } })
    }

    /// Eight bytes from each offset, put together one by one.
    @Test func wordsAreTheBytesFromAnOffset() {
        for count in 0...40 {
            let text = String((0..<count).map { Character(Unicode.Scalar(UInt8(0x30 + $0))) })
            for offset in 0...count {
                let expected = text.utf8.dropFirst(offset).prefix(8).reversed().reduce(UInt64(0)) {
                    $0 << 8 | UInt64($1)
                }
                #expect(CellTests.with(text) { $0.word(at: offset) } == expected, "\(count) \(offset)")
            }
        }
    }

    @Test func constantsLiveTogether() {
        let texts = (0..<100).map { String(repeating: "ä", count: $0) }
        let constants = ConstantCells(texts)
        for (index, text) in texts.enumerated() { #expect(constants[index].text == text) }
    }
}
