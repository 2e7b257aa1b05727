/// The bytes of one cell, UTF-8; valid until the reader moves on to the next row. Why it is public: see `RowView`.
public struct Cell: RandomAccessCollection {
    @usableFromInline let bytes: UnsafeRawBufferPointer

    @inlinable init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Always 0.
    @inlinable public var startIndex: Int { 0 }
    /// The length in bytes.
    @inlinable public var endIndex: Int { bytes.count }
    /// The length in bytes.
    @inlinable public var count: Int { bytes.count }
    /// True for a cell without a byte.
    @inlinable public var isEmpty: Bool { bytes.count == 0 }
    /// The byte at `index`, from 0.
    @inlinable public subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < bytes.count)
        return bytes[index]
    }

    /// The text, in a `String` of its own.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// True for valid UTF-8 without NUL.
    package var isText: Bool { Text.isValid(bytes) }

    /// The length in characters (Unicode scalars).
    package var characters: Int { Text.characters(bytes) }

    /// Without blanks, tabs, line breaks and no-break spaces at both ends.
    @inlinable public var trimmed: Cell {
        var low = 0
        var high = bytes.count
        while low < high {
            if Cell.isBlank(bytes[low]) {
                low += 1
            } else if high - low >= 2, bytes[low] == 0xC2, bytes[low + 1] == 0xA0 {
                low += 2
            } else {
                break
            }
        }
        while low < high {
            if Cell.isBlank(bytes[high - 1]) {
                high -= 1
            } else if high - low >= 2, bytes[high - 2] == 0xC2, bytes[high - 1] == 0xA0 {
                high -= 2
            } else {
                break
            }
        }
        return low == 0 && high == bytes.count ? self : Cell(UnsafeRawBufferPointer(rebasing: bytes[low..<high]))
    }

    /// Calls `body` with the bytes, which it must not keep.
    @inlinable public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { body(bytes) }

    /// A 64-bit hash of the bytes (multiply and fold, eight bytes at a time), the same on every run.
    @inlinable public func hash(seed: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
        var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
        var index = 0
        while index + 8 <= bytes.count {
            state = Cell.mix(state ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var tail: UInt64 = 0
        while index < bytes.count {
            tail = tail << 8 | UInt64(bytes[index])
            index += 1
        }
        return Cell.mix(state ^ tail)
    }

    @inlinable static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    @inlinable static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension [UInt8] {
    /// Some of the bytes as a cell, which `body` must not keep.
    package func withCell<Result>(_ range: Range<Int>, _ body: (Cell) -> Result) -> Result {
        withUnsafeBytes { body(Cell(UnsafeRawBufferPointer(rebasing: $0[range]))) }
    }
}
