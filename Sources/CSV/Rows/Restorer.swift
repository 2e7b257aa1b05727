/// Gives text that `Transcoder` has made back its bytes in the file's encoding, exactly.
package enum Restorer {
    package static func restore(_ text: [UInt8], to encoding: TextEncoding) -> [UInt8] {
        guard encoding != .utf8 else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(encoding.isUTF16 ? text.count * 2 : text.count)
        text.withUnsafeBytes { bytes in
            var index = 0
            while index < bytes.count { index += append(bytes, at: index, in: encoding, to: &out) }
        }
        return out
    }

    /// Appends what starts at `index`; returns its length in the text.
    private static func append(
        _ text: UnsafeRawBufferPointer,
        at index: Int,
        in encoding: TextEncoding,
        to out: inout [UInt8]
    ) -> Int {
        let length = Undecodable.length(text, at: index)
        if length == 3 {
            out.append(UInt8(truncatingIfNeeded: Undecodable.value(text, at: index, length: length)))
            return length
        }
        if length == 5 {
            append(unit: Undecodable.value(text, at: index, length: length), in: encoding, to: &out)
            return length
        }
        guard text[index] >= 0x80, let count = Text.sequenceLength(text, at: index) else {
            append(scalar: UInt32(text[index]), in: encoding, to: &out)
            return 1
        }
        var scalar = UInt32(text[index] & (0xFF >> UInt8(count + 1)))
        for offset in 1..<count { scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F) }
        append(scalar: scalar, in: encoding, to: &out)
        return count
    }

    private static func append(scalar: UInt32, in encoding: TextEncoding, to out: inout [UInt8]) {
        if !encoding.isUTF16 {
            if let byte = SingleByteTable.byte(scalar, encoding) { out.append(byte) }
        } else if scalar < 0x10000 {
            append(unit: UInt16(scalar), in: encoding, to: &out)
        } else {
            append(unit: UInt16(0xD800 + (scalar - 0x10000) >> 10), in: encoding, to: &out)
            append(unit: UInt16(0xDC00 + (scalar - 0x10000) & 0x3FF), in: encoding, to: &out)
        }
    }

    private static func append(unit: UInt16, in encoding: TextEncoding, to out: inout [UInt8]) {
        let low = UInt8(unit & 0xFF)
        let high = UInt8(unit >> 8)
        out += encoding == .utf16LittleEndian ? [low, high] : [high, low]
    }
}
