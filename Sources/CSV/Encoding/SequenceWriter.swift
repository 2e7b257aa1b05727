/// Writes UTF-8 sequences one behind the other.
struct SequenceWriter {
    private let target: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    init(_ target: UnsafeMutableRawBufferPointer) { self.target = target }

    mutating func append(_ bytes: [UInt8]) {
        for byte in bytes { put(byte) }
    }

    /// Stores the lowest `count` bytes of `word`; the target has room for all of them.
    mutating func store(_ word: UInt32, count: Int) {
        target.storeBytes(of: word.littleEndian, toByteOffset: self.count, as: UInt32.self)
        self.count += count
    }

    /// A scalar value, no surrogate.
    mutating func append(scalar: UInt32) {
        switch scalar {
        case 0..<0x80: put(UInt8(scalar))
        case 0x80..<0x800:
            put(0xC0 | UInt8(scalar >> 6))
            tail(scalar)
        case 0x800..<0x10000:
            put(0xE0 | UInt8(scalar >> 12))
            tail(scalar >> 6)
            tail(scalar)
        default:
            put(0xF0 | UInt8(scalar >> 18))
            tail(scalar >> 12)
            tail(scalar >> 6)
            tail(scalar)
        }
    }

    private mutating func tail(_ bits: UInt32) { put(0x80 | UInt8(bits & 0x3F)) }

    private mutating func put(_ byte: UInt8) {
        target[count] = byte
        count += 1
    }
}
