import Testing

@testable import CSV

/// A cell's words are the same in its row, where they are read with what lies behind it, and by itself.
@Suite struct CellWordsTests {
    @Test(arguments: ["", "\r\n", ";x\r\n", "\r\nb\r\n"]) func everyLength(behind: String) throws {
        for length in 1...40 {
            let text = String("abcdefghijklmnopqrstuvwxyz0123456789ABCD".prefix(length))
            for line in [text, "\"" + text + "\"", "\"\"\"" + text.dropFirst() + "\""] {
                var reader = try RowReader.open(bytes: Array((line + behind).utf8))
                #expect(try reader.advance())
                let (own, inRow) = (CellWords(reader[0]), reader.view.words(0))
                #expect(inRow.count == length && own.count == length)
                #expect(inRow.first == own.first && inRow.last == own.last)
            }
        }
    }
}
