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
            rows.append(ReadRow(reader))
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

extension ReadRow {
    /// The row at which a reader stands.
    init(_ reader: borrowing RowReader) {
        cells = (0..<reader.count).map { reader[$0].text }
        (line, flaw, original, lineEnd) = (reader.line, reader.flaw, reader.original, reader.lineEnd)
        firstCellThatIsNoText = reader.firstCellThatIsNoText
        let places = (0...min(reader.count, 50)).map { reader.place(of: $0) }
        (columns, lines) = (places.map(\.column), places.map(\.line))
    }
}
