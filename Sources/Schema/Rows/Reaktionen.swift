/// Many Reaktionen. Rows, not columns, and packed: measured, see ARCHITECTURE.md.
package struct Reaktionen: RandomAccessCollection, Sendable {
    private var packed: [PackedReaktion] = []
    /// The rows that do not fit, by their places: none in any export that is as it should be.
    private var others: [Int: Reaktion] = [:]

    package init() {}

    package var startIndex: Int { 0 }
    package var endIndex: Int { packed.count }
    package var count: Int { packed.count }
    /// How many rows there is room for.
    package var capacity: Int { packed.capacity }

    package subscript(index: Int) -> Reaktion {
        let found = packed[index]
        return found.isElsewhere ? other(index) : found.row
    }

    /// One date of a row, without the others.
    package func day(_ column: DateColumn, of index: Int) -> Int32 {
        let found = packed[index]
        return found.isElsewhere ? other(index)[column] : found[column]
    }

    /// The first and the last day in a column, `noDay` being the first of all; nil without rows.
    package func range(of column: DateColumn) -> ClosedRange<Int32>? {
        var (low, high) = (Int32.max, Int32.min)
        forEachRun(of: column) { day, _ in
            low = Swift.min(low, day)
            high = Swift.max(high, day)
        }
        return low <= high ? low...high : nil
    }

    /// Gives `body` each day in a column, and in how many rows that follow each other it stands: neighbours are of one day
    /// more often than not.
    package func forEachRun(of column: DateColumn, _ body: (_ day: Int32, _ count: Int) -> Void) {
        var (known, count) = (Reaktion.noDay, 0)
        for index in packed.indices {
            let day = day(column, of: index)
            if day == known {
                count += 1
                continue
            }
            if count > 0 { body(known, count) }
            (known, count) = (day, 1)
        }
        if count > 0 { body(known, count) }
    }

    private func other(_ index: Int) -> Reaktion {
        guard let row = others[index] else { preconditionFailure("a row is kept nowhere") }
        return row
    }

    package mutating func reserveCapacity(_ count: Int) { packed.reserveCapacity(count) }

    package mutating func append(_ row: Reaktion) {
        if let fitting = PackedReaktion(row) {
            packed.append(fitting)
        } else {
            others[packed.count] = row
            packed.append(.elsewhere)
        }
    }

    package mutating func append(contentsOf rows: Reaktionen) {
        for (index, row) in rows.others { others[packed.count + index] = row }
        packed += rows.packed
    }

    /// Overwrites a row with one that stands behind it.
    package mutating func move(_ index: Int, to earlier: Int) {
        guard index > earlier else { return }
        if packed[earlier].isElsewhere { others[earlier] = nil }
        packed[earlier] = packed[index]
        if packed[index].isElsewhere { others[earlier] = others[index] }
    }

    /// Takes away all rows but the first ones.
    package mutating func keepFirst(_ count: Int) {
        if !others.isEmpty { others = others.filter { $0.key < count } }
        packed.removeLast(packed.count - count)
    }
}
