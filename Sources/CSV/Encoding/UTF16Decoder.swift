/// Turns UTF-16 into UTF-8, block by block; units may be cut anywhere.
struct UTF16Decoder {
    private let isBigEndian: Bool
    private var half: UInt8?
    private var highSurrogate: UInt16?

    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    /// Writes the UTF-8 of `source` to `target`, which has room for three bytes each and sixteen more; returns its
    /// length. At the end of the file `last` flushes what was left over.
    mutating func transcode(
        _ source: UnsafeRawBufferPointer,
        to target: UnsafeMutableRawBufferPointer,
        last: Bool
    ) -> Int {
        precondition(target.count >= source.count * 3 + 16)
        var writer = SequenceWriter(target)
        var read = 0
        if let first = half, read < source.count {
            half = nil
            append(unit(first, source[read]), to: &writer)
            read += 1
        }
        while read + 2 <= source.count {
            if highSurrogate == nil, let ascii = fourASCII(source, at: read) {
                writer.store(ascii, count: 4)
                read += 8
                continue
            }
            append(unit(source[read], source[read + 1]), to: &writer)
            read += 2
        }
        if read < source.count { half = source[read] }
        if last {
            if let high = highSurrogate { writer.append(Undecodable.sequence(of: high)) }
            highSurrogate = nil
            if let half { writer.append(Undecodable.sequence(of: half)) }
            half = nil
        }
        return writer.count
    }

    private func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
        isBigEndian ? UInt16(first) << 8 | UInt16(second) : UInt16(second) << 8 | UInt16(first)
    }

    /// The four units at `index` as four bytes when all are ASCII.
    private func fourASCII(_ source: UnsafeRawBufferPointer, at index: Int) -> UInt32? {
        guard index + 8 <= source.count else { return nil }
        var word = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        if isBigEndian { word = (word & 0x00FF_00FF_00FF_00FF) << 8 | (word >> 8) & 0x00FF_00FF_00FF_00FF }
        guard word & 0xFF80_FF80_FF80_FF80 == 0 else { return nil }
        let pairs = (word | word >> 8) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: pairs | pairs >> 16)
    }

    private mutating func append(_ unit: UInt16, to writer: inout SequenceWriter) {
        if let high = highSurrogate {
            highSurrogate = nil
            if UTF16.isTrailSurrogate(unit) {
                writer.append(scalar: 0x10000 + (UInt32(high) - 0xD800) << 10 + UInt32(unit) - 0xDC00)
                return
            }
            writer.append(Undecodable.sequence(of: high))
        }
        if UTF16.isLeadSurrogate(unit) {
            highSurrogate = unit
        } else if UTF16.isTrailSurrogate(unit) {
            writer.append(Undecodable.sequence(of: unit))
        } else {
            writer.append(scalar: UInt32(unit))
        }
    }
}
