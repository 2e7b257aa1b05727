/// A stretch of memory with one owner; freed when the owner goes.
struct Block: ~Copyable {
    private(set) var bytes: UnsafeMutableRawBufferPointer

    init(capacity: Int) { bytes = .allocate(byteCount: capacity, alignment: 16) }

    deinit { bytes.deallocate() }

    var capacity: Int { bytes.count }

    /// Makes room for at least `capacity` bytes and keeps the first `used` ones.
    mutating func grow(to capacity: Int, keeping used: Int) {
        guard capacity > bytes.count else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: max(capacity, bytes.count * 2), alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<used]))
        bytes.deallocate()
        bytes = larger
    }
}
