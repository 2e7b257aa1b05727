import Testing

@testable import CSV

@Suite struct RowLimitTests {
    /// Rows until the end, and the bytes that the tap has seen.
    private static func read(_ text: String, limit: Int, blockSize: Int = 64) throws -> (
        flaws: [RowFlaw?], longest: Int
    ) {
        var reader = try RowReader.open(bytes: Array(text.utf8), blockSize: blockSize, rowLimit: limit)
        var flaws: [RowFlaw?] = []
        var longest = 0
        while try reader.advance() {
            flaws.append(reader.flaw)
            longest = max(longest, reader.original.count)
        }
        return (flaws, longest)
    }

    @Test func aQuoteThatNeverEndsIsCut() throws {
        let rest = String(repeating: "1;2;3\n", count: 100_000)
        let (flaws, longest) = try RowLimitTests.read("a;b;c\n1;\"x;3\n" + rest, limit: 1000)
        #expect(flaws == [nil, .unclosedQuote(1)])
        #expect((1000...1100).contains(longest))
    }

    @Test func aLineThatNeverEndsIsCut() throws {
        let (flaws, longest) = try RowLimitTests.read("a;b\n1;" + String(repeating: "x", count: 100_000), limit: 1000)
        #expect(flaws == [nil, .tooLong(1)])
        #expect((1000...1100).contains(longest))
    }

    @Test func rowsBelowTheLimitAreWhole() throws {
        let cell = "\"" + String(repeating: "ä\n", count: 250) + "\""
        let (flaws, _) = try RowLimitTests.read("a;b\n1;\(cell)\n2;\(cell)\n", limit: 1000)
        #expect(flaws == [nil, nil, nil])
    }

    @Test func endlessPaddingIsNoEnd() throws {
        let nul = String(repeating: "\0", count: 5000)
        let (flaws, _) = try RowLimitTests.read("a;b\n1;2\n" + nul + "\n3;4\n", limit: 1000)
        #expect(flaws == [nil, nil, .tooLong(0)])
    }
}
