internal import CSV

/// Gives every Vorgangsnummer a number of its own, from 0 in the order of first appearance.
///
/// Keys are equal when their trimmed bytes are. Memory: the bytes themselves and 16 bytes a key.
struct KeyTable: Sendable {
    private var starts: [UInt32] = [0]
    private var hashes: [UInt32] = []
    private var arena: [UInt8] = []
    private var slots: [Int32] = [Int32](repeating: -1, count: 1024)

    var count: Int { hashes.count }

    /// The bytes of a key, for the working lists of the Büro; never for a page.
    func text(_ key: Int) -> String {
        String(decoding: arena[Int(starts[key])..<Int(starts[key + 1])], as: UTF8.self)
    }

    mutating func intern(_ cell: Cell) -> Int32 {
        let hash = UInt32(truncatingIfNeeded: cell.hash())
        var index = Int(hash) & (slots.count - 1)
        while slots[index] >= 0 {
            let key = Int(slots[index])
            if hashes[key] == hash, equals(key, cell) { return slots[index] }
            index = (index + 1) & (slots.count - 1)
        }
        let key = Int32(hashes.count)
        slots[index] = key
        hashes.append(hash)
        arena.append(contentsOf: cell)
        starts.append(UInt32(arena.count))
        if hashes.count * 2 > slots.count { grow() }
        return key
    }

    private func equals(_ key: Int, _ cell: Cell) -> Bool {
        let start = Int(starts[key])
        guard Int(starts[key + 1]) - start == cell.count else { return false }
        return cell.withBytes { bytes in
            for offset in 0..<bytes.count where arena[start + offset] != bytes[offset] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (key, hash) in hashes.enumerated() {
            var index = Int(hash) & (slots.count - 1)
            while slots[index] >= 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = Int32(key)
        }
    }
}

extension KeyTable {
    /// Takes in all keys of another table; returns the number that each has here.
    mutating func adopt(_ other: KeyTable) -> [Int32] {
        if count == 0 {
            self = other
            return (0..<Int32(other.count)).map { $0 }
        }
        var constants = ConstantCells()
        return (0..<other.count).map { key in intern(constants[constants.add(other.text(key))]) }
    }
}
