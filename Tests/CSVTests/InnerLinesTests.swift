import Testing

@testable import CSV

@Suite struct InnerLinesTests {
    private static func lines(_ file: String, row: Int, blockSize: Int = 4096) throws -> [Int: [String]] {
        var reader = try RowReader.open(bytes: Array(file.utf8), blockSize: blockSize)
        for _ in 0...row { _ = try reader.advance() }
        var out: [Int: [String]] = [:]
        for index in reader.cellsOverLines {
            reader.innerLines(of: index) { number, line in
                var bytes: [UInt8] = []
                for place in 0..<line.count { bytes.append(line[place]) }
                #expect(number == out[index, default: []].count)
                out[index, default: []].append(String(decoding: bytes, as: UTF8.self))
                return true
            }
        }
        return out
    }

    @Test(
        arguments: [
            ("one line", "a;b\n1;\"x;y\"\n", [:]), ("no quotes", "a;b\n1;2\n", [:]),
            ("two lines", "a;b\n1;\"x\ny\"\n", [1: ["x", "y"]]),
            ("CRLF and CR", "a;b\n\"x\r\n\ry\";2\n", [0: ["x", "", "y"]]),
            ("two cells", "a;b\n\"x\n\";\"y\nz\"\n", [0: ["x", ""], 1: ["y", "z"]]),
            ("swallowed rows", "a;b;c\n1;\"x;2\n3;y;4\n5;24\";6\n", [1: ["x;2", "3;y;4", "5;24"]]),
            ("doubled quotes stay", "a;b\n1;\"x\"\"\ny\"\n", [1: ["x\"\"", "y"]]),
            ("never closed", "a;b\n1;\"x\ny;z\n", [1: ["x", "y;z", ""]]),
        ] as [(String, String, [Int: [String]])]
    )
    func showsTheLinesOfACell(_ name: String, _ file: String, _ expected: [Int: [String]]) throws {
        for blockSize in [1, 3, 4096] {
            #expect(try InnerLinesTests.lines(file, row: 1, blockSize: blockSize) == expected)
        }
    }

    @Test func countsTheLinesOfARow() throws {
        var reader = try RowReader.open(bytes: Array("a;b\n\"x\r\ny\n\";2\n\n3;4".utf8))
        var counts: [Int] = []
        while try reader.advance() { counts.append(reader.lineCount) }
        #expect(counts == [1, 3, 1])
    }

    @Test func stopsWhenAsked() throws {
        var reader = try RowReader.open(bytes: Array("\"a\nb\nc\"".utf8))
        _ = try reader.advance()
        var seen = 0
        reader.innerLines(of: 0) { _, _ in
            seen += 1
            return seen < 2
        }
        #expect(seen == 2)
    }

    @Test(arguments: [
        ("1;2;3", ["1", "2", "3"]), ("", [""]), (";", ["", ""]), ("\"a;b\";c", ["a;b", "c"]), ("\"a\"", ["a"]),
        ("a;\"b", ["a", "\"b"]),
        ("\"a;b;c", ["\"a", "b", "c"]), ("a\"b;c", ["a\"b", "c"]), ("\"a\"\";b\";c", ["a\"\";b", "c"]),
        ("\"a\"b;c", ["\"a\"b", "c"]), ("24\"", ["24\""]), ("\"a\";", ["a", ""]), ("\"\";x", ["", "x"]),
    ])
    func splitsALine(_ line: String, _ cells: [String]) {
        let bytes = Array(line.utf8)
        let ranges = RowSplit.cells(of: bytes.span, delimiter: UInt8(ascii: ";"))
        #expect(ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == cells)
    }

    @Test func splittingTakesTimeInProportion() {
        let bytes = Array(String(repeating: "\"a;", count: 200_000).utf8)
        let time = ContinuousClock().measure {
            #expect(RowSplit.cells(of: bytes.span, delimiter: UInt8(ascii: ";")).count == 200_001)
        }
        #expect(time < .seconds(5))
    }
}
