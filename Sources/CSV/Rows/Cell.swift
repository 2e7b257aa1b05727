internal import Spelling

/// The bytes of one cell, UTF-8; valid until the reader moves on to the next row. Why it is public: see `RowView`.
public struct Cell: RandomAccessCollection {
    @usableFromInline let bytes: UnsafeRawBufferPointer

    @inlinable init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// A cell without a byte.
    package static var empty: Cell { Cell(UnsafeRawBufferPointer(start: nil, count: 0)) }

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

    /// Without blanks of all kinds, line breaks and invisible characters (`Glyph`) at both ends.
    @inlinable public var trimmed: Cell {
        var low = 0
        var high = bytes.count
        while low < high, Cell.isBlank(bytes[low]) { low += 1 }
        while low < high, Cell.isBlank(bytes[high - 1]) { high -= 1 }
        // Whatever else there is to trim begins and ends beyond ASCII.
        if low < high, bytes[low] | bytes[high - 1] >= 0x80 { return trimmedBeyondASCII(low, high) }
        return low == 0 && high == bytes.count ? self : Cell(UnsafeRawBufferPointer(rebasing: bytes[low..<high]))
    }

    @usableFromInline func trimmedBeyondASCII(_ start: Int, _ end: Int) -> Cell {
        withSpan { span in
            var low = start
            var high = end
            while low < high {
                let (glyph, length) = PlainText.glyph(span, at: low)
                guard glyph == .blank || glyph == .invisible else { break }
                low += length
            }
            while low < high {
                var first = high - 1
                while first > low, high - first < 4, span[first] & 0xC0 == 0x80 { first -= 1 }
                let (glyph, length) = PlainText.glyph(span, at: first)
                guard first + length == high, glyph == .blank || glyph == .invisible else { break }
                high = first
            }
            return Cell(UnsafeRawBufferPointer(rebasing: bytes[Swift.min(low, high)..<high]))
        }
    }

    /// What `="0001"` means: so programs keep spreadsheets from calculating.
    @inlinable public var withoutTextFormula: Cell {
        guard bytes.count >= 3, bytes[0] == UInt8(ascii: "="), bytes[1] == UInt8(ascii: "\""),
            bytes[bytes.count - 1] == UInt8(ascii: "\"")
        else { return self }
        return Cell(UnsafeRawBufferPointer(rebasing: bytes[2..<bytes.count - 1]))
    }

    /// Calls `body` with the bytes as those below `CSV` read them.
    package func withSpan<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let buffer = bytes.assumingMemoryBound(to: UInt8.self)
        return try body(buffer.span)
    }

    /// True when the last bytes begin a character that is cut off, as where a text was cut after 255 bytes.
    package var isCutInCharacter: Bool {
        guard !isText else { return false }
        for length in 1...3 where length < bytes.count {
            let isBegun = Text.isBegun(UnsafeRawBufferPointer(rebasing: bytes[(bytes.count - length)...]))
            if isBegun, Text.isValid(UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count - length)])) { return true }
        }
        return false
    }

    /// Calls `body` with the bytes, which it must not keep.
    @inlinable public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { body(bytes) }

    /// True when the bytes stand in an array from `start` on.
    @inlinable public func stands(in array: [UInt8], at start: Int) -> Bool {
        precondition(start >= 0 && start <= array.count - bytes.count)
        return array.withUnsafeBytes { other in
            var index = 0
            while index + 8 <= bytes.count {
                let word = other.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
                if bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) != word { return false }
                index += 8
            }
            while index < bytes.count {
                if bytes[index] != other[start + index] { return false }
                index += 1
            }
            return true
        }
    }

    /// Up to eight bytes of the cell from an offset on as a number, the first one lowest, zeros behind the cell's end;
    /// no other memory is looked at.
    /// - Parameter offset: 0 to `count`.
    @inlinable @inline(__always) public func word(at offset: Int) -> UInt64 {
        let left = bytes.count - offset
        precondition(offset >= 0 && left >= 0)
        if left >= 8 { return load(offset) }
        if left == 0 { return 0 }
        if offset > 0, bytes.count >= 8 { return load(bytes.count - 8) >> UInt64(truncatingIfNeeded: (8 - left) * 8) }
        if left >= 4 {
            let end = bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
            let start = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            return UInt64(UInt32(littleEndian: start))
                | UInt64(UInt32(littleEndian: end)) << UInt64(truncatingIfNeeded: (left - 4) * 8)
        }
        // One to three bytes: the first, the middle and the last of them, some perhaps twice.
        let middle = left / 2
        return UInt64(bytes[offset]) | UInt64(bytes[offset + middle]) << UInt64(truncatingIfNeeded: middle * 8)
            | UInt64(bytes[bytes.count - 1]) << UInt64(truncatingIfNeeded: (left - 1) * 8)
    }

    @inlinable @inline(__always) func load(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// A 64-bit hash of the bytes (multiply and fold, eight bytes at a time), the same on every run.
    @inlinable public func hash(seed: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
        var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
        var index = 0
        while index < bytes.count {
            state = Cell.mix(state ^ word(at: index))
            index += 8
        }
        return state
    }

    /// The hash of the first bytes, so many.
    @inlinable public func hash(first count: Int) -> UInt64 {
        Cell(UnsafeRawBufferPointer(rebasing: bytes[..<count])).hash()
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

    /// The number that `body` makes of each of the cells that lie side by side, cut at `cuts`, the first of which is 0. (Of
    /// numbers alone: what may be anything is slow to be called from another module.)
    package func withCells(between cuts: [UInt32], _ body: (Cell) -> Int32) -> [Int32] {
        withUnsafeBytes { bytes in
            var out: [Int32] = []
            out.reserveCapacity(cuts.count)
            for index in cuts.indices.dropFirst() {
                let range = Int(cuts[index - 1])..<Int(cuts[index])
                out.append(body(Cell(UnsafeRawBufferPointer(rebasing: bytes[range]))))
            }
            return out
        }
    }
}
