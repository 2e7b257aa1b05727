internal import CSV

/// The looks of numbers that were found good, digits all alike: what may be said against a Vorgangsnummer (that it is a
/// Kundennummer, that Excel has shortened it, that it looks like a formula) depends on nothing else.
struct NumberShapes {
    private struct Shape: Equatable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
        var fourth: UInt64 = 0
        var count = 0

        @inline(__always)
        init(_ cell: Cell) {
            count = cell.count
            first = KeyShape.withoutDigits(cell.word(at: 0))
            if count > 8 { second = KeyShape.withoutDigits(cell.word(at: 8)) }
            if count > 16 { third = KeyShape.withoutDigits(cell.word(at: 16)) }
            if count > 24 { fourth = KeyShape.withoutDigits(cell.word(at: 24)) }
        }
    }

    private var latest: Shape?
    private var others: [Shape] = []
    /// An office has one way to number, or a few.
    private static let most = 16

    /// True for a number that looks like one that was found good.
    @inline(__always)
    mutating func knows(_ cell: Cell) -> Bool {
        guard cell.count <= WordTable.longest else { return false }
        let shape = Shape(cell)
        if shape == latest { return true }
        return find(shape)
    }

    private mutating func find(_ shape: Shape) -> Bool {
        guard others.contains(shape) else { return false }
        latest = shape
        return true
    }

    /// False where there is no room.
    mutating func add(_ cell: Cell) -> Bool {
        guard cell.count <= WordTable.longest, others.count < NumberShapes.most else { return false }
        others.append(Shape(cell))
        return true
    }
}
