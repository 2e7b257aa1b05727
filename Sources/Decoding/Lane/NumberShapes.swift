internal import CSV
internal import Cbytes

/// The looks of numbers that were found good, digits all alike: what may be said against a Vorgangsnummer (that it is a
/// Kundennummer, that Excel has shortened it, that it looks like a formula) depends on nothing else.
struct NumberShapes: ~Copyable {
    let shapes: UnsafeMutablePointer<krm_shape> = .allocate(capacity: NumberShapes.most)
    private(set) var count = 0
    /// An office has one way to number, or a few.
    private static let most = 16

    deinit { shapes.deallocate() }

    /// False where there is no room.
    mutating func add(_ cell: Cell) -> Bool {
        guard cell.count <= WordTable.longest, count < NumberShapes.most else { return false }
        var shape = krm_shape()
        shape.count = cell.count
        func word(_ offset: Int) -> UInt64 {
            offset < cell.count ? KeyShape.withoutDigits(cell.word(at: offset)) : 0
        }
        shape.words = (word(0), word(8), word(16), word(24))
        (shapes + count).initialize(to: shape)
        count += 1
        return true
    }
}
