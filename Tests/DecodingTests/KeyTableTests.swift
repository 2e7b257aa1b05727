import CSV
import Testing

@testable import Decoding

/// What is told of all keys together.
@Suite struct KeyTableTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let keys: [String]
        let isAlike: Bool

        var testDescription: String { keys.joined(separator: ", ") }
    }

    static let cases = [
        Case(keys: ["KRM-0001"], isAlike: true),
        Case(keys: ["KRM-0001", "KRM-9999", "KRM-0500"], isAlike: true),
        Case(keys: ["KRM-2026-00000001", "KRM-2025-00000001"], isAlike: true),
        Case(keys: ["KRM-0001", "KRM-0002", "krm-0003"], isAlike: false),
        Case(keys: ["KRM-0001", "KRM-00002"], isAlike: false),
        Case(keys: ["KRM-0001-2026-A", "KRM-0001-2026-B"], isAlike: false),
        Case(keys: ["KRM-0001", "KRM/0002"], isAlike: false),
        Case(keys: ["Ämter-001", "Ämter-002"], isAlike: true),
        Case(keys: ["Ämter-001", "ämter-002"], isAlike: false),
        // Too short for eight bytes at a time.
        Case(keys: ["1", "2"], isAlike: false),
        Case(keys: [], isAlike: false),
    ]

    @Test(arguments: cases) func alikeButForDigits(test: Case) {
        var table = KeyTable()
        for key in test.keys {
            let bytes = Array(key.utf8)
            _ = bytes.withCell(bytes.indices) { table.intern($0) }
        }
        #expect(table.differInDigitsAlone() == test.isAlike)
    }

    /// A table that is made with room, and one that takes in lists, number the keys as one that grows.
    @Test func numbersAreThoseOfFirstAppearance() {
        let keys = (0..<3_000).map { "N-\($0 * 7 % 2_000)" }
        var (grown, reserved, list) = (KeyTable(), KeyTable(), KeyTable(isList: true))
        reserved.reserveCapacity(keys: 5_000, bytes: 30_000)
        func numbers(_ table: inout KeyTable) -> [Int32] {
            keys.map { key in
                let bytes = Array(key.utf8)
                return bytes.withCell(bytes.indices) { table.intern($0) }
            }
        }
        let expected = numbers(&grown)
        #expect(numbers(&reserved) == expected)
        #expect(numbers(&list) == Array(0..<3_000))
        var adopting = KeyTable()
        #expect(adopting.adopt(list) == expected)
        #expect((0..<adopting.count).allSatisfy { adopting.text($0) == grown.text($0) })
        // Two lists behind each other are one.
        var (front, back) = (KeyTable(isList: true), KeyTable(isList: true))
        for (place, key) in keys.enumerated() {
            let bytes = Array(key.utf8)
            bytes.withCell(bytes.indices) { cell in
                if place < 1_234 { _ = front.intern(cell) } else { _ = back.intern(cell) }
            }
        }
        #expect(front.adopt(back) == Array(1_234..<3_000))
        var joined = KeyTable()
        #expect(joined.adopt(front) == expected)
        adopting.close()
        var another = KeyTable()
        #expect(another.adopt(adopting) == Array(0..<Int32(adopting.count)))
    }
}
