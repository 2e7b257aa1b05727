/// Which rows of all files are kept, a bit each, and the place that each of them then has.
struct KeptRows: Sendable {
    private var bits: [UInt64]
    /// How many rows are kept in front of each of `bits`.
    private var before: [Int32] = []

    /// - Parameter count: of all rows.
    init(count: Int) { bits = [UInt64](repeating: 0, count: count / 64 + 1) }

    mutating func keep(_ rows: Range<Int>) {
        var bits = bits.mutableSpan
        for row in rows { bits[row >> 6] |= 1 << UInt64(row & 63) }
    }

    /// To be called when all are told, before any is asked for.
    mutating func close() {
        var count: Int32 = 0
        before = bits.map { word in
            defer { count += Int32(word.nonzeroBitCount) }
            return count
        }
    }

    /// The place of a row among those that are kept.
    subscript(row: Int32) -> Int32 {
        let word = bits[Int(row >> 6)] & (1 << UInt64(row & 63) - 1)
        return before[Int(row >> 6)] + Int32(word.nonzeroBitCount)
    }
}
