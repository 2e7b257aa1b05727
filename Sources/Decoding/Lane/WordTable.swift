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
        /// As in `CellWords`.
        var first: UInt64 = 0
        var last: UInt64 = 0
        /// Bytes of the cell, and its column in the bits above; 0 in a free slot, for the empty cell has none.
        var mark: UInt32 = 0
        var value: Int32 = 0
    }

    private var slots: [Slot]
    /// The bytes between the first and the last eight, of a cell that is longer than sixteen; by slot.
    private var middles: [Int: (UInt64, UInt64)] = [:]
    /// The bits of a hash that say where to look first.
    private var shift: UInt64 = 64 - 10
    private var used = 0

    init() { slots = [Slot](repeating: Slot(), count: 1 << 10) }

    /// The value of a cell that is not empty; nil where none is known.
    ///
    /// Only what nearly every cell needs: the rest is done by a function that begins anew, so that nothing has to be kept
    /// for it here.
    @inline(__always)
    func find(_ view: RowView, _ column: Int) -> Int32? {
        let words = view.words(column)
        let slots = slots.span
        let index = Int(truncatingIfNeeded: WordTable.hash(words, column) &>> shift)
        let isFound =
            words.count <= 16 && slots[index].mark == WordTable.mark(words.count, column)
            && slots[index].first == words.first && slots[index].last == words.last
        return isFound ? slots[index].value : search(view, column)
    }

    @inline(never)
    private func search(_ view: RowView, _ column: Int) -> Int32? {
        let words = view.words(column)
        if words.count > WordTable.longest { return nil }
        let mark = WordTable.mark(words.count, column)
        var index = Int(truncatingIfNeeded: WordTable.hash(words, column) &>> shift)
        while slots[index].mark != 0 {
            if slots[index].mark == mark, slots[index].first == words.first, slots[index].last == words.last {
                if words.count <= 16 || isSame(index, view[column]) { return slots[index].value }
            }
            index = index + 1 == slots.count ? 0 : index + 1
        }
        return nil
    }

    private func isSame(_ slot: Int, _ cell: Cell) -> Bool {
        guard cell.count <= WordTable.longest, let (second, third) = middles[slot] else { return false }
        return second == cell.word(at: 8) && third == cell.word(at: 16)
    }

    /// Remembers what a cell means that is not known yet; false where there is no room for it.
    mutating func insert(_ cell: Cell, _ column: Int, _ value: Int32) -> Bool {
        guard !cell.isEmpty, cell.count <= WordTable.longest, used < WordTable.mostEntries, column < 1 << 16 else {
            return false
        }
        if used * 4 >= slots.count { grow() }
        let words = CellWords(cell)
        let slot = Slot(
            first: words.first,
            last: words.last,
            mark: WordTable.mark(cell.count, column),
            value: value
        )
        put(slot, cell.count > 16 ? (cell.word(at: 8), cell.word(at: 16)) : nil)
        used += 1
        return true
    }

    @inline(__always)
    private static func mark(_ count: Int, _ column: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: count | column << 8)
    }

    @inline(__always)
    private static func hash(_ words: CellWords, _ column: Int) -> UInt64 {
        let column = UInt64(truncatingIfNeeded: column) << 56
        return (words.first ^ words.last &* 0xFF51_AFD7_ED55_8CCD ^ column) &* 0x9E37_79B9_7F4A_7C15
    }

    private mutating func put(_ slot: Slot, _ middle: (UInt64, UInt64)?) {
        let words = CellWords(count: 0, first: slot.first, last: slot.last)
        var index = Int(truncatingIfNeeded: WordTable.hash(words, Int(slot.mark >> 8)) &>> shift)
        while slots[index].mark != 0 { index = index + 1 == slots.count ? 0 : index + 1 }
        slots[index] = slot
        middles[index] = middle
    }

    private mutating func grow() {
        let (old, oldMiddles) = (slots, middles)
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        middles = [:]
        shift -= 1
        for (index, slot) in old.enumerated() where slot.mark != 0 { put(slot, oldMiddles[index]) }
    }
}
