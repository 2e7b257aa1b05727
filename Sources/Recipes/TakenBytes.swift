/// The bytes that a value is taken down as. A struct, so that a whole entry is one access to the sink that holds it.
struct TakenBytes {
    private(set) var bytes: [UInt8] = []

    private enum Tag {
        static let element: UInt8 = 0xFF
        static let absent: UInt8 = 0
        static let integer: UInt8 = 1
        static let number: UInt8 = 2
        static let flag: UInt8 = 3
        static let text: UInt8 = 4
        static let digest: UInt8 = 5
        static let list: UInt8 = 6
    }

    init() { bytes.reserveCapacity(4096) }

    mutating func key(_ name: String, depth: Int) {
        bytes.append(UInt8(truncatingIfNeeded: depth))
        bytes.append(UInt8(truncatingIfNeeded: name.utf8.count))
        bytes.append(contentsOf: name.utf8)
    }

    mutating func element(depth: Int) {
        bytes.append(UInt8(truncatingIfNeeded: depth))
        bytes.append(Tag.element)
    }

    mutating func absent() { bytes.append(Tag.absent) }

    mutating func append(_ flag: Bool) {
        bytes.append(Tag.flag)
        bytes.append(flag ? 1 : 0)
    }

    mutating func append(_ text: String) {
        bytes.append(Tag.text)
        number(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ number: Double) {
        bytes.append(Tag.number)
        self.number(number.bitPattern)
    }

    mutating func append(_ integer: UInt64) {
        bytes.append(Tag.integer)
        number(integer)
    }

    mutating func append(_ digest: Digest) {
        bytes.append(Tag.digest)
        bytes.append(contentsOf: digest.text.utf8)
    }

    /// Entries of something without an order, sorted.
    mutating func append(_ entries: [[UInt8]]) {
        list(entries.count)
        for entry in entries {
            number(UInt64(entry.count))
            bytes.append(contentsOf: entry)
        }
    }

    /// All at once where the machine keeps them as they are written.
    mutating func append(_ counts: [Int32]) {
        list(counts.count)
        #if _endian(little)
            counts.withUnsafeBytes { bytes.append(contentsOf: $0) }
        #else
            for count in counts { number(count) }
        #endif
    }

    mutating func append(_ numbers: [Double]) {
        list(numbers.count)
        for number in numbers { self.number(number.bitPattern) }
    }

    mutating func append(_ values: [UInt8]) {
        list(values.count)
        bytes.append(contentsOf: values)
    }

    private mutating func list(_ count: Int) {
        bytes.append(Tag.list)
        number(UInt64(count))
    }

    private mutating func number(_ integer: some FixedWidthInteger) {
        withUnsafeBytes(of: integer.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
