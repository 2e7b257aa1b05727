internal import CSV

/// What the cells of each column mean, by their bytes as they stand in the file: up to 32 of them, compared as words.
///
/// Open addressing in one list; a look-up in the hot loop costs a few nanoseconds and touches one slot.
struct WordTable {
    /// Longer cells have no place here.
    static let longest = 32
    /// More spellings than this are looked up anew each time.
    private static let mostEntries = 1 << 16

    private struct Slot {
        /// The first and the last eight bytes; of a shorter cell the first ones alone.
        var first: UInt64 = 0
        var last: UInt64 = 0
        /// The bytes between, of a cell that is longer than sixteen.
        var second: UInt64 = 0
        var third: UInt64 = 0
        /// Bytes of the cell, and its column in the bits above; 0 in a free slot, for the empty cell has none.
        var mark: UInt32 = 0
        var value: Int32 = 0
    }

    private var slots: [Slot]
    /// One less than the number of slots, which is a power of two.
    private var mask = 255
    private var used = 0

    init() { slots = [Slot](repeating: Slot(), count: 256) }

    /// The value of a cell that is not empty; nil where none is known.
    @inline(__always)
    func find(_ cell: Cell, _ column: Int) -> Int32? {
        let count = cell.count
        let first = cell.word(at: 0)
        let last = count > 8 ? cell.word(at: count - 8) : 0
        let mark = WordTable.mark(count, column)
        var index = WordTable.hash(first, last, mark) & mask
        while true {
            let found = slots[index].mark
            if found == mark, slots[index].first == first, slots[index].last == last {
                if count <= 16 { return slots[index].value }
                if isSame(slots[index], cell) { return slots[index].value }
            }
            if found == 0 { return nil }
            index = (index + 1) & mask
        }
    }

    private func isSame(_ slot: Slot, _ cell: Cell) -> Bool {
        cell.count <= WordTable.longest && slot.second == cell.word(at: 8) && slot.third == cell.word(at: 16)
    }

    /// Remembers what a cell means that is not known yet; false where there is no room for it.
    mutating func insert(_ cell: Cell, _ column: Int, _ value: Int32) -> Bool {
        guard !cell.isEmpty, cell.count <= WordTable.longest, used < WordTable.mostEntries, column < 1 << 16 else {
            return false
        }
        if used * 2 >= slots.count { grow() }
        var slot = Slot(first: cell.word(at: 0), mark: WordTable.mark(cell.count, column), value: value)
        if cell.count > 8 { slot.last = cell.word(at: cell.count - 8) }
        if cell.count > 16 { (slot.second, slot.third) = (cell.word(at: 8), cell.word(at: 16)) }
        put(slot)
        used += 1
        return true
    }

    @inline(__always)
    private static func mark(_ count: Int, _ column: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: min(count, 255) | column << 8)
    }

    @inline(__always)
    private static func hash(_ first: UInt64, _ last: UInt64, _ mark: UInt32) -> Int {
        let word = first ^ (last &* 0xFF51_AFD7_ED55_8CCD) ^ UInt64(mark) &* 0xC4CE_B9FE_1A85_EC53
        return Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    private mutating func put(_ slot: Slot) {
        var index = WordTable.hash(slot.first, slot.last, slot.mark) & mask
        while slots[index].mark != 0 { index = (index + 1) & mask }
        slots[index] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        mask = slots.count - 1
        for slot in old where slot.mark != 0 { put(slot) }
    }
}
