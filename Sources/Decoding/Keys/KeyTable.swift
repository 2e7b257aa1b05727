package import CSV
internal import Workers

/// Gives every Vorgangsnummer a number of its own, from 0 in the order of first appearance.
///
/// Keys are equal when their trimmed bytes are. Memory: the bytes themselves, and 7 to 13 bytes a key, none once it is closed; 2 more where they are
/// not equally long.
package struct KeyTable: Sendable {
    private var starts = KeyStarts()
    private var arena: [UInt8] = []
    private var slots = [Int32](repeating: 0, count: 64)
    /// A byte of each slot's hash, 0 where the slot is free: a search reads this little array and hardly ever a key.
    private var tags = [UInt8](repeating: 0, count: 64)

    /// True for a mere list of keys that another table will take in: nothing is looked for, and a key may come twice.
    private let isList: Bool
    /// The hashes of a list, which the other table needs: lists are made on all cores, the table on one.
    private var hashes: [KeyHash] = []

    package init() { self.init(isList: false) }

    init(isList: Bool) { self.isList = isList }

    package var count: Int { starts.count }

    /// Makes room for so many keys and bytes.
    mutating func reserveCapacity(keys: Int, bytes: Int) {
        starts.reserveCapacity(keys)
        arena.reserveCapacity(bytes)
        if isList {
            hashes.reserveCapacity(keys)
            return
        }
        if !isFull(keys) { return }
        var wanted = slots.count
        while keys * 4 > wanted * 3 { wanted *= 2 }
        grow(to: wanted)
    }

    /// Makes room for a few more keys than another list has.
    mutating func reserveCapacity(asOf other: KeyTable) {
        starts.reserveCapacity(other.count + other.count / 16)
        arena.reserveCapacity(other.arena.count + other.arena.count / 16)
        hashes.reserveCapacity(other.count + other.count / 16)
    }

    /// Whether so many keys need more slots.
    private func isFull(_ keys: Int) -> Bool { keys * 4 > slots.count * 3 }

    /// Bytes of all keys.
    var byteCount: Int { arena.count }

    /// Frees what only new keys need; no more may come.
    package mutating func close() { (slots, tags) = ([], []) }

    /// The bytes of a key, for the working lists of the Büro; never for a page.
    package func text(_ key: Int) -> String {
        String(decoding: arena[starts[key]..<starts[key + 1]], as: UTF8.self)
    }

    /// Shows the bytes of a key.
    package func withBytes<Result>(_ key: Int, _ body: (Cell) -> Result) -> Result {
        arena.withCell(starts[key]..<starts[key + 1], body)
    }

    package mutating func intern(_ cell: Cell) -> Int32 {
        let hash = KeyHash(cell)
        if isList {
            hashes.append(hash)
            return append(cell)
        }
        return intern(cell, hash)
    }

    private mutating func intern(_ cell: Cell, _ hash: KeyHash) -> Int32 {
        var search = hash.search(among: tags.count)
        while tags[search.place] != 0 {
            if tags[search.place] == hash.tag, equals(Int(slots[search.place]), cell) { return slots[search.place] }
            search.goOn()
        }
        let key = append(cell)
        slots[search.place] = key
        tags[search.place] = hash.tag
        if isFull(count) { grow(to: slots.count * 2) }
        return key
    }

    private mutating func append(_ cell: Cell) -> Int32 {
        let key = Int32(count)
        cell.withBytes { arena.append(contentsOf: $0) }
        starts.append(endingAt: arena.count)
        return key
    }

    private func equals(_ key: Int, _ cell: Cell) -> Bool {
        let start = starts[key]
        return starts[key + 1] - start == cell.count && cell.stands(in: arena, at: start)
    }

    private mutating func grow(to wanted: Int) {
        // The old ones are freed before there are new ones: all that is in them follows from the keys.
        (slots, tags) = ([], [])
        slots = [Int32](repeating: 0, count: wanted)
        tags = [UInt8](repeating: 0, count: wanted)
        for key in 0..<count {
            let hash = arena.withCell(starts[key]..<starts[key + 1]) { KeyHash($0) }
            var search = hash.search(among: tags.count)
            while tags[search.place] != 0 { search.goOn() }
            slots[search.place] = Int32(key)
            tags[search.place] = hash.tag
        }
    }
}

extension KeyTable {
    /// True when all keys are alike but for their digits, as numbers that a program gives are; told eight bytes at a time.
    /// False also where it is not known: keys are very short.
    ///
    /// - Parameter jobs: how many threads look.
    package func differInDigitsAlone(jobs: Int = 1) -> Bool {
        guard count > 0, starts[1] >= 8 else { return false }
        let parts = max(1, min(jobs, count / KeyTable.leastPart))
        let ranges = (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
        return Parallel.map(ranges, jobs: jobs) { areLikeFirst($0) }.allSatisfy { $0 }
    }

    /// Fewer keys are not worth a thread of their own.
    private static let leastPart = 50_000

    private func areLikeFirst(_ keys: Range<Int>) -> Bool {
        let length = starts[1]
        let bytes = arena.span.bytes
        // Unsafe only in that some types cannot be made of any bytes; a number can, and the span minds its bounds.
        func word(_ offset: Int) -> UInt64 {
            KeyShape.withoutDigits(bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        for key in keys {
            let start = starts[key]
            guard starts[key + 1] - start == length else { return false }
            for offset in stride(from: 0, to: length, by: 8) {
                let offset = min(offset, length - 8)
                if word(start + offset) != word(offset) { return false }
            }
        }
        return true
    }

    /// Adds a list behind this one.
    private mutating func add(_ other: KeyTable) -> [Int32] {
        let (first, start) = (count, arena.count)
        arena += other.arena
        hashes += other.hashes
        for key in 0..<other.count { starts.append(endingAt: start + other.starts[key + 1]) }
        return (first..<count).map { Int32($0) }
    }

    /// Takes in all keys of another table; returns the number that each has here, nil when these are the same.
    package mutating func adopt(_ other: KeyTable) -> [Int32]? {
        if count == 0, !other.tags.isEmpty, !other.isList {
            self = other
            return nil
        }
        if isList, other.isList { return add(other) }
        var next = 0
        return other.arena.withCells(between: (0...other.count).map { UInt32(other.starts[$0]) }) { cell in
            defer { next += 1 }
            return intern(cell, other.isList ? other.hashes[next] : KeyHash(cell))
        }
    }
}
