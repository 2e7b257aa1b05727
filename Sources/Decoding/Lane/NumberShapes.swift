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

    private var shapes: [Shape] = []
    /// An office has one way to number, or a few.
    private static let most = 16

    /// True for a number that looks like one that was found good.
    @inline(__always)
    func knows(_ cell: Cell) -> Bool {
        guard cell.count <= WordTable.longest else { return false }
        let shape = Shape(cell)
        for known in shapes where known == shape { return true }
        return false
    }

    /// False where there is no room.
    mutating func add(_ cell: Cell) -> Bool {
        guard cell.count <= WordTable.longest, shapes.count < NumberShapes.most else { return false }
        shapes.append(Shape(cell))
        return true
    }
}
