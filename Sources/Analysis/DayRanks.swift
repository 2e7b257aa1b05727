/// How many of some marked days lie before a day: a table look-up instead of a search.
struct DayRanks: Sendable {
    /// Sorted, none twice.
    let marks: [Int32]
    private let first: Int32
    private let last: Int32
    /// The answer for every day from `first` to `last`, the first and last mark.
    private let table: [Int32]

    init(_ days: some Sequence<Int32>) {
        marks = Set(days).sorted()
        first = marks.first ?? 0
        last = marks.last ?? -1
        var table: [Int32] = []
        table.reserveCapacity(Int(last - first) + 1)
        for (index, mark) in marks.enumerated() {
            let next = index + 1 < marks.count ? marks[index + 1] : mark + 1
            table.append(Int32(index))
            for _ in mark + 1..<max(next, mark + 1) { table.append(Int32(index + 1)) }
        }
        self.table = table
    }

    /// The number of marks before `day`; also the place of the first mark that is not.
    @inline(__always)
    func before(_ day: Int32) -> Int {
        if day <= first { return 0 }
        if day > last { return marks.count }
        return Int(table[Int(day - first)])
    }
}
