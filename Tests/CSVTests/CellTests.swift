import Testing

@testable import CSV

@Suite struct CellTests {
    private static func with<Result>(_ text: String, _ body: (Cell) -> Result) -> Result {
        Array(text.utf8).withUnsafeBytes { body(Cell($0)) }
    }

    @Test(arguments: [
        ("", ""), (" a b\t", "a b"), ("\u{A0} ä\u{A0}", "ä"), ("\r\n", ""), ("Â", "Â"), ("\u{A0}", ""), ("x", "x"),
    ])
    func trims(_ text: String, _ trimmed: String) {
        #expect(CellTests.with(text) { $0.trimmed.text } == trimmed)
    }

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

    @Test func constantsLiveTogether() {
        var constants = ConstantCells()
        let texts = (0..<100).map { String(repeating: "ä", count: $0) }
        for (index, text) in texts.enumerated() { #expect(constants.add(text) == index) }
        for (index, text) in texts.enumerated() { #expect(constants[index].text == text) }
    }
}
