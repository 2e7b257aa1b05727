internal import CSV
internal import Schema

/// Usual rows that have been read but do not stand in their file yet: some are added together, for each list asks with
/// whatever is added whether there is room for it, and whose it is.
struct UsualRows: ~Copyable {
    private static let most = 64

    private let memory = UnsafeMutablePointer<Reaktion>.allocate(capacity: most)
    private let ownKeys = UnsafeMutablePointer<Int32>.allocate(capacity: most)
    private let ownLines = UnsafeMutablePointer<UInt32>.allocate(capacity: most)
    private let ownRemainders = UnsafeMutablePointer<UInt32>.allocate(capacity: most)
    private(set) var count = 0

    deinit {
        memory.deallocate()
        ownKeys.deallocate()
        ownLines.deallocate()
        ownRemainders.deallocate()
    }

    var isFull: Bool { count == UsualRows.most }
    var rows: UnsafeBufferPointer<Reaktion> { UnsafeBufferPointer(start: memory, count: count) }
    var keys: UnsafeBufferPointer<Int32> { UnsafeBufferPointer(start: ownKeys, count: count) }
    var lines: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: ownLines, count: count) }
    var remainders: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: ownRemainders, count: count) }

    /// Not to be called when it is full.
    @inline(__always)
    mutating func append(_ row: Reaktion, key: Int32, line: Int, remainder: UInt32) {
        precondition(count < UsualRows.most)
        // Plain numbers: nothing has to be freed before.
        (memory + count).initialize(to: row)
        (ownKeys + count).initialize(to: key)
        (ownLines + count).initialize(to: UInt32(truncatingIfNeeded: line))
        (ownRemainders + count).initialize(to: remainder)
        count += 1
    }

    mutating func removeAll() { count = 0 }
}

extension DecodedFile {
    /// Adds usual rows, whose keys stand at their start.
    mutating func append(_ usual: borrowing UsualRows) {
        let count = usual.count
        if !standSeconds.isEmpty { standSeconds += repeatElement(0, count: count) }
        rows.append(contentsOf: usual.rows.span)
        states.append(contentsOf: repeatElement(.used, count: count))
        for line in usual.lines { lines.append(line) }
        keys.append(contentsOf: usual.keys)
        places.appendUsual(count)
        remainders.append(contentsOf: usual.remainders)
    }
}
