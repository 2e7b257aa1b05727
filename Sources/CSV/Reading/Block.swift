/// A stretch of memory with one owner; freed when the owner goes.
/// One owner: so it may move from thread to thread.
struct Block: ~Copyable, @unchecked Sendable {
    private(set) var base: UnsafeMutableRawPointer
    private(set) var capacity: Int

    /// Bytes behind the capacity that nobody writes and everybody may read: so a short cell is read with a single load.
    static let padding = 16

    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        base = Block.memory(self.capacity)
    }

    deinit { base.deallocate() }

    var bytes: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(start: base, count: capacity) }

    /// Makes room for at least `wanted` bytes and keeps the first `used` ones.
    mutating func grow(to wanted: Int, keeping used: Int) {
        guard wanted > capacity else { return }
        let size = max(wanted, capacity * 2)
        let larger = Block.memory(size)
        larger.copyMemory(from: base, byteCount: used)
        base.deallocate()
        base = larger
        capacity = size
    }

    /// Zeros: what lies behind the text is read with it, so it must be something.
    private static func memory(_ size: Int) -> UnsafeMutableRawPointer {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: size + padding, alignment: 16)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: size + padding)
        return memory
    }
}
