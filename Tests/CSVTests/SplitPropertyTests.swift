import Testing

@testable import CSV

@Suite struct SplitPropertyTests {
    /// A line that stands alone is taken apart as the reader does it.
    @Test func aLineIsSplitAsARowIsRead() throws {
        let texts = ["", "a", "1;2", "\"", "x\"y", "ä", "5 \"", "; ", "\"\"", "Größe 24\""]
        var state: UInt32 = 1
        func next(_ limit: Int) -> Int {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int(state >> 8) % limit
        }
        for _ in 0..<2000 {
            let cells = (0...next(5)).map { _ in texts[next(texts.count)] }
            let line = cells.map { cell in
                cell.contains("\"") || cell.contains(";") || next(3) == 0
                    ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                        + "\""
                    : cell
            }.joined(separator: ";")
            let bytes = Array(line.utf8)
            let delimiter = UInt8(ascii: ";")
            let found = RowSplit.cells(of: bytes.span, delimiter: delimiter).map { bytes[$0] }
            if line.isEmpty { continue }
            let row = try #require(try Reading.rows(bytes, .init(delimiter: delimiter)).first)
            #expect(row.cells == cells)
            #expect(found.count == cells.count, "\(line)")
        }
    }
}
