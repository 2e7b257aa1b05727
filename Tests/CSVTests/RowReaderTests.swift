import Testing

@testable import CSV

@Suite struct RowReaderTests {
    static let blockSizes = Array(1...12) + [31, 63, 64, 65, 66, 127, 128, 129, 200, 256 * 1024]

    @Test(arguments: RowCase.all)
    func readsRows(_ example: RowCase) throws {
        for blockSize in RowReaderTests.blockSizes {
            let rows = try Reading.rows(Array(example.file.utf8), blockSize: blockSize)
            #expect(rows.map(\.cells) == example.rows, "block of \(blockSize)")
        }
    }

    @Test(arguments: RowCase.all, [false, true])
    func readsRowsOfUTF16(_ example: RowCase, bigEndian: Bool) throws {
        let text = example.file.hasPrefix("\u{FEFF}") ? String(example.file.unicodeScalars.dropFirst()) : example.file
        for blockSize in RowReaderTests.blockSizes {
            let bytes = Reading.utf16(text, bigEndian: bigEndian)
            let rows = try Reading.rows(bytes, blockSize: blockSize)
            #expect(rows.map(\.cells) == example.rows, "block of \(blockSize)")
        }
    }

    @Test func doesNotDependOnTheBlockSize() throws {
        let line = "äöü;\"x\r\ny\"\"z\";;€;\"\"\r\n\n5\" Rohr;\"q\"r;\"\r\r\n\"\r"
        let file = Array(String(repeating: line, count: 6).utf8) + [0xE2, 0x82, 0x3B, 0x00] + Array(";\"offen\n".utf8)
        let expected = try Reading.rows(file)
        #expect(expected.count == 13)
        for blockSize in 1...66 {
            #expect(try Reading.rows(file, blockSize: blockSize) == expected, "block of \(blockSize)")
        }
    }

    @Test func keepsCellsApartAtEveryAlignment() throws {
        // Rows of all lengths push the ends of cells over each offset of words, windows and blocks.
        let rows = (0..<900).map { row in (0...row % 7).map { String(repeating: "x", count: (row * 7 + $0 * 13) % 97) }
        }
        let file = rows.map { $0.joined(separator: ";") + ";\n" }.joined()
        let cells = try Reading.rows(Array(file.utf8), .init(delimiter: 0x3B), blockSize: 10_007).map(\.cells)
        #expect(cells == rows.map { $0 + [""] })
    }

    @Test func readsALongCell() throws {
        let long = String(repeating: "ä\"\n;", count: 200_000)
        let file = "a;\"" + long.replacing("\"", with: "\"\"") + "\";b\nc;d\n"
        let rows = try Reading.rows(file)
        #expect(rows.map(\.cells) == [["a", long, "b"], ["c", "d"]])
        #expect(rows[0].lines == [1, 1, 200_001, 200_001])
        #expect(rows[1].line == 200_002)
    }

    @Test func readsTenThousandColumns() throws {
        let header = (0..<10_000).map { "Spalte \($0)" }
        let rows = try Reading.rows(header.joined(separator: ",") + "\n" + String(repeating: ",", count: 9_999) + "\n")
        #expect(rows.map(\.cells) == [header, Array(repeating: "", count: 10_000)])
    }

    @Test func staysAtTheEnd() throws {
        var reader = try RowReader.open(bytes: Array("a;b".utf8))
        #expect(try reader.advance())
        for _ in 0..<3 {
            #expect(try !reader.advance())
            #expect(reader.count == 0)
        }
    }

    @Test(arguments: [
        ("a\nb", LineEnd.lineFeed), ("a\r\nb", .carriageReturnLineFeed), ("a\rb", .carriageReturn), ("a", .none),
    ])
    func saysHowARowEnds(_ file: String, _ lineEnd: LineEnd) throws {
        #expect(try Reading.rows(file).first?.lineEnd == lineEnd)
    }
}
