internal import CSV

/// What the cells of a column mean, by their bytes as they stand in the file: up to 32 of them, compared as four words.
///
/// Open addressing in plain memory; a look-up in the hot loop costs a few nanoseconds and touches one slot.
struct WordTable: ~Copyable {
    /// Longer cells have no place here.
    static let longest = 32
    /// More spellings than this are looked up anew each time.
    private static let mostEntries = 1 << 15

    private struct Slot {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
        var fourth: UInt64 = 0
        /// Bytes of the cell; -1 in a free slot.
        var count: Int32 = -1
        var value: Int32 = 0
    }

    private var slots: UnsafeMutablePointer<Slot>
    private var bits = 6
    private var used = 0

    init() {
        slots = .allocate(capacity: 64)
        slots.initialize(repeating: Slot(), count: 64)
    }

    deinit { slots.deallocate() }

    /// The value of a cell of one to 32 bytes; nil where none is known.
    @inline(__always)
    func find(_ cell: Cell) -> Int32? {
        let first = cell.word(at: 0)
        let count = Int32(truncatingIfNeeded: cell.count)
        if cell.count <= 8 {
            var index = place(first, count)
            while slots[index].count >= 0 {
                if slots[index].first == first, slots[index].count == count { return slots[index].value }
                index = (index + 1) & (1 << bits - 1)
            }
            return nil
        }
        return findLong(cell, first)
    }

    private func findLong(_ cell: Cell, _ first: UInt64) -> Int32? {
        guard cell.count <= WordTable.longest else { return nil }
        let key = WordTable.slot(cell, 0)
        var index = place(WordTable.folded(key), key.count)
        while slots[index].count >= 0 {
            if slots[index].first == key.first, slots[index].second == key.second, slots[index].third == key.third,
                slots[index].fourth == key.fourth, slots[index].count == key.count
            {
                return slots[index].value
            }
            index = (index + 1) & (1 << bits - 1)
        }
        return nil
    }

    /// Remembers what a cell means that is not known yet; false where there is no room for it.
    mutating func insert(_ cell: Cell, _ value: Int32) -> Bool {
        guard !cell.isEmpty, cell.count <= WordTable.longest, used < WordTable.mostEntries else { return false }
        if used * 2 >= 1 << bits { grow() }
        put(WordTable.slot(cell, value))
        used += 1
        return true
    }

    private static func slot(_ cell: Cell, _ value: Int32) -> Slot {
        func word(_ offset: Int) -> UInt64 { offset < cell.count ? cell.word(at: offset) : 0 }
        return Slot(
            first: word(0),
            second: word(8),
            third: word(16),
            fourth: word(24),
            count: Int32(truncatingIfNeeded: cell.count),
            value: value
        )
    }

    private static func folded(_ slot: Slot) -> UInt64 {
        slot.first ^ (slot.second &* 0xFF51_AFD7_ED55_8CCD) ^ (slot.third &* 0xC4CE_B9FE_1A85_EC53)
            ^ (slot.fourth &* 0x9FB2_1C65_1E98_DF25)
    }

    private func place(_ word: UInt64, _ count: Int32) -> Int {
        let product = (word ^ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: product >> UInt64(truncatingIfNeeded: 64 - bits))
    }

    private mutating func put(_ slot: Slot) {
        var index = place(slot.count <= 8 ? slot.first : WordTable.folded(slot), slot.count)
        while slots[index].count >= 0 { index = (index + 1) & (1 << bits - 1) }
        slots[index] = slot
    }

    private mutating func grow() {
        let (old, count) = (slots, 1 << bits)
        bits += 1
        slots = .allocate(capacity: 1 << bits)
        slots.initialize(repeating: Slot(), count: 1 << bits)
        for index in 0..<count where old[index].count >= 0 { put(old[index]) }
        old.deallocate()
    }
}
