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

    /// Writes some rows to the start of `target`, which has room for them: a few at a time are unpacked faster than one by
    /// one.
    package func unpack(_ range: Range<Int>, into target: inout [Reaktion]) {
        let source = packed.span
        var target = target.mutableSpan
        for index in range {
            let found = source[index]
            target[index - range.lowerBound] = found.isElsewhere ? other(index) : found.row
        }
    }

    /// One date of a row, without the others.
    package func day(_ column: DateColumn, of index: Int) -> Int32 {
        let found = packed[index]
        return found.isElsewhere ? other(index)[column] : found[column]
    }

    /// The first and the last Eingang, `noDay` being the first of all; nil without rows.
    package var eingaenge: ClosedRange<Int32>? {
        var (low, high) = (Int32.max, Int32.min)
        forEachRunOfEingang { day, _ in
            low = Swift.min(low, day)
            high = Swift.max(high, day)
        }
        return low <= high ? low...high : nil
    }

    /// Gives `body` each day of Eingang, and in how many rows that follow each other it stands: neighbours are of one day
    /// more often than not.
    package func forEachRunOfEingang(_ body: (_ day: Int32, _ count: Int) -> Void) {
        var start = 0
        while start < packed.count {
            let first = packed[start]
            var end = start + 1
            while end < packed.count, packed[end].isOfSameEingang(as: first) { end += 1 }
            body(day(.eingang, of: start), end - start)
            start = end
        }
    }

    /// What two rows say differently beside their Stand.
    package func difference(_ index: Int, _ others: Reaktionen, _ otherIndex: Int) -> RowDifference {
        let (left, right) = (packed[index], others.packed[otherIndex])
        if !left.isElsewhere, !right.isElsewhere { return left.difference(right) }
        var (a, b) = (self[index], others[otherIndex])
        a.stand = b.stand
        if a == b { return .nothing }
        a.anliegen = b.anliegen
        return a == b ? .anliegen : .more
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

    package mutating func append(contentsOf rows: Span<Reaktion>) {
        let first = packed.count
        // Written twice, but the list is asked for room only once.
        packed.append(contentsOf: repeatElement(.elsewhere, count: rows.count))
        var target = packed.mutableSpan
        var hasOthers = false
        for index in rows.indices {
            if let fitting = PackedReaktion(rows[index]) { target[first + index] = fitting } else { hasOthers = true }
        }
        if !hasOthers { return }
        for index in rows.indices where packed[first + index].isElsewhere { others[first + index] = rows[index] }
    }

    package mutating func append(contentsOf rows: Reaktionen) {
        for (index, row) in rows.others { others[packed.count + index] = row }
        packed += rows.packed
    }

    /// Overwrites rows with such as stand behind them.
    package mutating func move(_ rows: Range<Int>, to earlier: Int) {
        guard rows.lowerBound > earlier else { return }
        let distance = rows.lowerBound - earlier
        if !others.isEmpty {
            for index in rows { others[index - distance] = packed[index].isElsewhere ? others[index] : nil }
        }
        var target = packed.mutableSpan
        for index in rows { target[index - distance] = target[index] }
    }

    /// Takes away all rows but the first ones.
    package mutating func keepFirst(_ count: Int) {
        if !others.isEmpty { others = others.filter { $0.key < count } }
        packed.removeLast(packed.count - count)
    }
}
