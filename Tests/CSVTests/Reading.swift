@testable import CSV

/// All that a reader says of a row.
struct ReadRow: Equatable {
    let cells: [String]
    let line: Int
    let flaw: RowFlaw?
    let original: [UInt8]
    let lineEnd: LineEnd
    let firstCellThatIsNoText: Int?
    /// Of the first cells and, behind them, of the row's end.
    let columns: [Int]
    let lines: [Int]
}

enum Reading {
    static func rows(
        _ bytes: [UInt8],
        _ settings: DialectSettings = .init(),
        blockSize: Int = 256 * 1024
    ) throws -> [ReadRow] {
        var reader = try RowReader.open(bytes: bytes, settings: settings, blockSize: blockSize)
        var rows: [ReadRow] = []
        while try reader.advance() {
            var cells: [String] = []
            for index in 0..<reader.count { cells.append(reader[index].text) }
            var places: [(line: Int, column: Int)] = []
            for index in 0...min(reader.count, 50) { places.append(reader.place(of: index)) }
            rows.append(
                ReadRow(
                    cells: cells,
                    line: reader.line,
                    flaw: reader.flaw,
                    original: reader.original,
                    lineEnd: reader.lineEnd,
                    firstCellThatIsNoText: reader.firstCellThatIsNoText,
                    columns: places.map(\.column),
                    lines: places.map(\.line)
                )
            )
        }
        return rows
    }

    static func rows(_ text: String, _ settings: DialectSettings = .init()) throws -> [ReadRow] {
        try rows(Array(text.utf8), settings)
    }

    /// Written by the standard library, not by the code under test.
    static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit in
            bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
    }
}
