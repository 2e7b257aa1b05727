internal import CSV
internal import Cbytes

/// What the cells of each column mean, by their bytes as they stand in the file: up to 32 of them, compared as words.
///
/// Open addressing in one list; a look-up in the hot loop (`krm_read_row`) costs a few nanoseconds and touches one slot.
struct WordTable: ~Copyable {
    /// Longer cells have no place here.
    static let longest = krm_longest
    /// More spellings than this are looked up anew each time.
    private static let mostEntries = 1 << 16
    /// One slot in so many is used at most, so that a cell is nearly always found at once.
    private static let spread = 8

    /// Valid until the next `insert`.
    private(set) var slots: UnsafeMutablePointer<krm_meaning>
    private(set) var middles: UnsafeMutablePointer<krm_middle>
    /// How many bits of a hash say where to look first.
    private(set) var bits: UInt32 = 10
    private var used = 0

    init() {
        slots = .allocate(capacity: 1 << 10)
        middles = .allocate(capacity: 1 << 10)
        slots.initialize(repeating: krm_meaning(), count: 1 << 10)
        middles.initialize(repeating: krm_middle(), count: 1 << 10)
    }

    deinit {
        slots.deallocate()
        middles.deallocate()
    }

    private var count: Int { 1 << Int(bits) }

    /// Remembers what a cell means that is not known yet; false where there is no room for it.
    mutating func insert(_ cell: Cell, _ column: Int, _ value: Int32) -> Bool {
        guard cell.count <= WordTable.longest, used < WordTable.mostEntries, column < 1 << 15 else { return false }
        if used * WordTable.spread >= count { grow() }
        let words = CellWords(cell)
        let slot = krm_meaning(
            first: words.first,
            last: words.last,
            mark: krm_mark(cell.count, UInt32(column)),
            value: value
        )
        let isLong = cell.count > 16
        put(slot, isLong ? krm_middle(second: cell.word(at: 8), third: cell.word(at: 16)) : krm_middle())
        used += 1
        return true
    }

    private mutating func put(_ slot: krm_meaning, _ middle: krm_middle) {
        var index = Int(truncatingIfNeeded: krm_hash(slot.first, slot.last, slot.mark) >> (64 - UInt64(bits)))
        while slots[index].mark != 0 { index = (index + 1) & (count - 1) }
        slots[index] = slot
        middles[index] = middle
    }

    private mutating func grow() {
        let (old, oldMiddles, oldCount) = (slots, middles, count)
        bits += 1
        slots = .allocate(capacity: count)
        middles = .allocate(capacity: count)
        slots.initialize(repeating: krm_meaning(), count: count)
        middles.initialize(repeating: krm_middle(), count: count)
        for index in 0..<oldCount where old[index].mark != 0 { put(old[index], oldMiddles[index]) }
        old.deallocate()
        oldMiddles.deallocate()
    }
}
