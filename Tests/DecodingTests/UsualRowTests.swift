import CSV
import Cbytes
import Days
import SplitMix
import Testing

@testable import Decoding

/// The loop over the cells of a row, part by part, against what it stands for.
@Suite struct UsualRowTests {
    /// A row of `cells`, read with what `table` knows; nil where one of them is not known.
    private static func values(_ cells: [[UInt8]], _ table: borrowing WordTable) -> [Int32]? {
        let columns = cells.indices.map { cell in
            var column = krm_column()
            (column.cell, column.place, column.mark) = (UInt32(cell), UInt32(cell), krm_mark(0, UInt32(cell)))
            return column
        }
        // One byte in front, for offsets count from anywhere, and eight behind that may be read.
        let text =
            [UInt8](repeating: 0x3B, count: 1) + cells.joined(separator: [0x3B]) + [UInt8](repeating: 0x41, count: 9)
        var ends: [UInt16] = [1]
        for cell in cells { ends.append(ends[ends.count - 1] + UInt16(cell.count) + 1) }
        return columns.withUnsafeBufferPointer { columns in
            var known = krm_columns()
            (known.words, known.word_count) = (columns.baseAddress, columns.count)
            (known.meanings, known.middles) = (UnsafePointer(table.slots), UnsafePointer(table.middles))
            known.bits = table.bits
            return text.withUnsafeBufferPointer { text in
                let apart = cells.indices.map { cell in
                    krm_cell(start: text.baseAddress.map { $0 + Int(ends[cell]) }, count: cells[cell].count)
                }
                let one = read(cells.count) { krm_read_plain_row(&known, text.baseAddress, ends, $0) }
                let other = read(cells.count) { krm_read_cells(&known, apart, $0) }
                #expect(one == other)
                return one
            }
        }
    }

    /// The first values of the row that `body` reads.
    private static func read(_ count: Int, _ body: (UnsafeMutablePointer<krm_row>) -> Int32) -> [Int32]? {
        var row = krm_row()
        return withUnsafeMutablePointer(to: &row) { row in
            guard body(row) == krm_is_usual else { return nil }
            return (0..<count).map { LaneValues(row)[$0] }
        }
    }

    /// Cells of every length that differ in one byte, at any place, in one column or another.
    @Test func wordsAreFoundByAllTheirBytes() {
        var dice = SplitMix64(seed: 1)
        var table = WordTable()
        var known: [(cell: [UInt8], column: Int)] = []
        for length in 0...WordTable.longest {
            let cell = (0..<length).map { _ in UInt8.random(in: 0x61...0x7A, using: &dice) }
            for column in 0..<5 {
                var own = cell
                if length > 0 { own[Int.random(in: 0..<length, using: &dice)] = UInt8(0x30 + column) }
                let isKept = own.withCell(own.indices) { table.insert($0, column, Int32(known.count)) }
                #expect(isKept)
                known.append((own, column))
            }
        }
        for _ in 0..<1000 {
            let picked = (0..<5).map { column in
                known.indices.filter { known[$0].column == column }.randomElement(using: &dice) ?? 0
            }
            #expect(UsualRowTests.values(picked.map { known[$0].cell }, table) == picked.map { Int32($0) })
            // One other byte is another cell.
            var cells = picked.map { known[$0].cell }
            let column = Int.random(in: 0..<5, using: &dice)
            guard let place = cells[column].indices.randomElement(using: &dice) else { continue }
            cells[column][place] = 0x7E
            #expect(UsualRowTests.values(cells, table) == nil)
        }
        #expect(UsualRowTests.values([[UInt8](repeating: 0x61, count: WordTable.longest + 1)], table) == nil)
    }

    /// Both forms of every day, and of days that there are not.
    @Test func days() {
        var cells: [(text: String, day: Int32?)] = []
        for year in [1899, 1900, 1970, 1999, 2000, 2024, 2025, 2100, 2199, 2200] {
            for month in 0...13 {
                for day in [0, 1, 9, 10, 28, 29, 30, 31, 32, 99] {
                    let isThere = (1900..<2200).contains(year)
                    let number = isThere ? Day(year: year, month: month, day: day)?.number : nil
                    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
                    cells.append(("\(two(day)).\(two(month)).\(year)", number))
                    cells.append(("\(year)-\(two(month))-\(two(day))", number))
                }
            }
        }
        for text in ["01.02.2026", "2026-02-01"] {
            for index in 0..<10 {
                for byte in [0x00, 0x20, 0x2F, 0x3A, 0x80, 0xB0, 0xFF] as [UInt8] {
                    var other = Array(text.utf8)
                    other[index] = byte
                    #expect(other.withCell(other.indices) { DayTable.shared.day(CellWords($0)) } == nil)
                }
            }
        }
        for (text, day) in cells {
            let bytes = Array(text.utf8)
            #expect(bytes.withCell(bytes.indices) { DayTable.shared.day(CellWords($0)) } == day, "\(text)")
        }
    }

    /// What a number looks like is told in Swift where it is learnt, and in C where it is asked for.
    @Test func shapesOfNumbers() {
        var dice = SplitMix64(seed: 2)
        for length in 0...WordTable.longest {
            let bytes =
                (0..<length).map { _ in UInt8.random(in: 0x2D...0x3C, using: &dice) }
                + [UInt8](repeating: 0x39, count: 8)
            var shapes = NumberShapes()
            let isKept = bytes.withCell(0..<length) { shapes.add($0) }
            #expect(isKept)
            let shape = bytes.withUnsafeBufferPointer { krm_shape_of(krm_cell(start: $0.baseAddress, count: length)) }
            let known = shapes.shapes.pointee
            #expect(shape.count == known.count && shape.words == known.words)
        }
    }
}
