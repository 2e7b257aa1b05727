import SplitMix
import Testing

@testable import CSV

/// The short way to rows without quotes, against the way that every row can go: large texts of all sorts of rows, so that
/// they begin at every place of the windows in which delimiters are searched for.
@Suite struct PlainRowTests {
    private static func text(_ dice: inout SplitMix64) -> [UInt8] {
        let cells = ["", "", "x", "ä", "1234567", "Kosten der Unterkunft", "\"a;b\"", "\"a\r\nb\"", "a\"b", "\u{FEFF}"]
        let ends = ["\r\n", "\r\n", "\r\n", "\n", "\n", "\r", "\r\n\r\n", "\n\n\n"]
        var text = Bool.random(using: &dice) ? "" : "\u{FEFF}"
        while text.utf8.count < 50_000 {
            let width = Int.random(in: 0..<5, using: &dice) == 0 ? Int.random(in: 1...9, using: &dice) : 4
            // Mostly plain ones, or nothing but short ways around quotes would be looked at.
            let most = Int.random(in: 0..<4, using: &dice) == 0 ? cells.count : 6
            text += (0..<width).map { _ in cells[Int.random(in: 0..<most, using: &dice)] }.joined(separator: ";")
            text += ends[Int.random(in: 0..<(most == 6 ? 5 : ends.count), using: &dice)]
        }
        return Array((text + (Bool.random(using: &dice) ? "a;b;c;d" : "")).utf8)
    }

    @Test(arguments: 0..<6 as Range<UInt64>, [100, 4096, 256 * 1024]) func sameRows(seed: UInt64, blockSize: Int)
        throws
    {
        var dice = SplitMix64(seed: seed)
        let text = PlainRowTests.text(&dice)
        let settings = DialectSettings(delimiter: 0x3B)
        let expected = try Reading.rows(text, settings, blockSize: blockSize)
        var reader = try RowReader.open(bytes: text, settings: settings, blockSize: blockSize)
        var (next, plain) = (0, 0)
        var wrong: [Int] = []
        while true {
            if let row = reader.advanceToPlainRow(width: 4) {
                plain += 1
                let isSame =
                    (0..<4).map { row[$0].text } == expected[next].cells && reader.line == expected[next].line
                    && reader.lineEnd == expected[next].lineEnd
                if !isSame { wrong.append(next) }
                // The reader goes on whether or not somebody has asked for the rest.
                if plain.isMultiple(of: 2) {
                    reader.completePlainRow(row)
                    if ReadRow(reader) != expected[next] { wrong.append(next) }
                }
            } else if try reader.advance() {
                if ReadRow(reader) != expected[next] { wrong.append(next) }
            } else {
                break
            }
            next += 1
        }
        #expect(wrong.isEmpty)
        #expect(next == expected.count)
        if blockSize > 4096 { #expect(plain * 3 > next) }
    }
}
