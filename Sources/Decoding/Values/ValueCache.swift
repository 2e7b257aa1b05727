internal import CSV

/// Remembers what the bytes of a cell meant, so that a spelling is looked up as text only once a file.
struct ValueCache {
    private struct Slot {
        var hash: UInt64 = 0
        var start: Int32 = 0
        var count: Int32 = -1
        var value: Int32 = 0
    }

    private var slots: [Slot]
    private var used = 0
    private var arena: [UInt8] = []
    /// Spellings beyond this many are looked up anew each time; a column of codes has a handful.
    private static let capacity = 4096

    init() { slots = [Slot](repeating: Slot(), count: 64) }

    func find(_ cell: Cell, hash: UInt64) -> Int32? {
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[index].count >= 0 {
            if slots[index].hash == hash, Int(slots[index].count) == cell.count,
                cell.stands(in: arena, at: Int(slots[index].start))
            {
                return slots[index].value
            }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func insert(_ cell: Cell, hash: UInt64, value: Int32) {
        guard used < ValueCache.capacity, cell.count <= 256 else { return }
        if used * 2 >= slots.count { grow() }
        let slot = Slot(hash: hash, start: Int32(arena.count), count: Int32(cell.count), value: value)
        arena.append(contentsOf: cell)
        place(slot)
        used += 1
    }

    private mutating func place(_ slot: Slot) {
        var index = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
        while slots[index].count >= 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.count >= 0 { place(slot) }
    }
}
