/// A stretch of memory with one owner; freed when the owner goes.
/// One owner: so it may move from thread to thread.
struct Block: ~Copyable, @unchecked Sendable {
    private(set) var base: UnsafeMutableRawPointer
    private(set) var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        base = .allocate(byteCount: self.capacity, alignment: 16)
    }

    deinit { base.deallocate() }

    var bytes: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(start: base, count: capacity) }

    /// Makes room for at least `wanted` bytes and keeps the first `used` ones.
    mutating func grow(to wanted: Int, keeping used: Int) {
        guard wanted > capacity else { return }
        let size = max(wanted, capacity * 2)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        larger.copyMemory(from: base, byteCount: used)
        base.deallocate()
        base = larger
        capacity = size
    }
}
