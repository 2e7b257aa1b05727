import Testing

@testable import CSV

@Suite struct FlawTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let file: String
        let flaw: RowFlaw?
        let cells: [String]
        /// Line and column of the flawed cell.
        let place: [Int]
        /// Rows behind the flawed one.
        let left: Int
    }

    static let examples = [
        Example(
            testDescription: "unclosed to the end",
            file: "a;b\n1;\"x;2\n3;4\n",
            flaw: .unclosedQuote(1),
            cells: ["1", "x;2\n3;4\n"],
            place: [2, 3],
            left: 0
        ),
        Example(
            testDescription: "unclosed, nothing in it",
            file: "a;b\nc;\"",
            flaw: .unclosedQuote(1),
            cells: ["c", ""],
            place: [2, 3],
            left: 0
        ),
        Example(
            testDescription: "unclosed behind a doubled quote",
            file: "a;b\n\"x\"\"",
            flaw: .unclosedQuote(0),
            cells: ["x\""],
            place: [2, 1],
            left: 0
        ),
        Example(
            testDescription: "text behind a quote",
            file: "a;b\n\"x\"y;2\n3;4\n",
            flaw: .textBehindQuote(0),
            cells: ["\"x\"y", "2"],
            place: [2, 1],
            left: 1
        ),
        Example(
            testDescription: "blank behind a quote",
            file: "a;b\n1;\"x\" \n3;4\n",
            flaw: .textBehindQuote(1),
            cells: ["1", "\"x\" "],
            place: [2, 3],
            left: 1
        ),
        Example(
            testDescription: "the first of two",
            file: "a;b\nä;\"x\"y;\"z\"\"\"q\n",
            flaw: .textBehindQuote(1),
            cells: ["ä", "\"x\"y", "\"z\"\"\"q"],
            place: [2, 3],
            left: 0
        ),
        Example(
            testDescription: "quotes in an unquoted cell are none",
            file: "a;b\n1\";x\"y\n",
            flaw: nil,
            cells: ["1\"", "x\"y"],
            place: [],
            left: 0
        ),
    ]

    @Test(arguments: examples)
    func saysWhatIsWrong(_ example: Example) throws {
        for blockSize in [1, 2, 3, 5, 64, 256 * 1024] {
            let rows = try Reading.rows(Array(example.file.utf8), blockSize: blockSize)
            try #require(rows.count == example.left + 2)
            #expect(rows[1].flaw == example.flaw)
            #expect(rows[1].cells == example.cells)
            if let field = rows[1].flaw?.field {
                #expect([rows[1].lines[field], rows[1].columns[field]] == example.place)
            }
            #expect(rows.dropFirst(2).allSatisfy { $0.flaw == nil })
        }
    }

    @Test(
        arguments: [
            ("NUL", [0x61, 0x3B, 0x00, 0x0A], Optional(1)),
            ("truncated sequence", [0xC3, 0xA4, 0x3B, 0xC3, 0x3B, 0x62], 1),
            ("text", [0xC3, 0xA4, 0x3B, 0x62], nil),
            ("surrogate", [0xC3, 0xA4, 0xC3, 0xA4, 0x3B, 0xED, 0xA0, 0x80], 1),
            ("overlong", [0xC0, 0xAF, 0x3B, 0x62], 0), ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80], 0),
        ] as [(String, [UInt8], Int?)]
    )
    func findsBytesThatAreNoText(_ name: String, _ file: [UInt8], _ cell: Int?) throws {
        let rows = try Reading.rows(file, .init(delimiter: 0x3B, encoding: .utf8))
        #expect(rows.first?.firstCellThatIsNoText == cell)
    }
}
