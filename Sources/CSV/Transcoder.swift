/// Turns the bytes of one encoding into UTF-8, block by block, and back.
///
/// Bytes that mean nothing in the encoding become `0xFF` followed by two bytes that carry them, each in 0x80–0x8F and
/// hence never valid UTF-8: the row check finds them, and `restore` gives back the very same bytes.
package struct Transcoder {
    private let encoding: TextEncoding
    private var carry: [UInt8] = []
    private var highSurrogate: UInt16?

    package init(_ encoding: TextEncoding) { self.encoding = encoding }

    /// Appends the UTF-8 of `block` to `out`; at the end of the file `last` flushes what was left over.
    package mutating func append(_ block: UnsafeRawBufferPointer, to out: inout [UInt8], last: Bool) {
        switch encoding {
        case .utf8: out.append(contentsOf: block)
        case .windows1252, .iso885915:
            for byte in block {
                if byte < 0x80 {
                    out.append(byte)
                } else if let scalar = Transcoder.scalar(byte, encoding) {
                    Transcoder.encode(scalar, to: &out)
                } else {
                    Transcoder.mark(byte, &out)
                }
            }
        case .utf16LittleEndian, .utf16BigEndian: appendUTF16(block, to: &out, last: last)
        }
    }

    private mutating func appendUTF16(_ block: UnsafeRawBufferPointer, to out: inout [UInt8], last: Bool) {
        for byte in block {
            carry.append(byte)
            guard carry.count == 2 else { continue }
            let unit =
                encoding == .utf16LittleEndian
                ? UInt16(carry[0]) | UInt16(carry[1]) << 8 : UInt16(carry[1]) | UInt16(carry[0]) << 8
            carry.removeAll(keepingCapacity: true)
            appendUnit(unit, to: &out)
        }
        if last {
            if let high = highSurrogate { markUnit(high, &out) }
            highSurrogate = nil
            for byte in carry { Transcoder.mark(byte, &out) }
            carry = []
        }
    }

    private mutating func appendUnit(_ unit: UInt16, to out: inout [UInt8]) {
        if let high = highSurrogate {
            highSurrogate = nil
            if (0xDC00...0xDFFF).contains(unit) {
                Transcoder.encode(0x10000 + (UInt32(high) - 0xD800) << 10 + UInt32(unit) - 0xDC00, to: &out)
                return
            }
            markUnit(high, &out)
        }
        switch unit {
        case 0xD800...0xDBFF: highSurrogate = unit
        case 0xDC00...0xDFFF: markUnit(unit, &out)
        default: Transcoder.encode(UInt32(unit), to: &out)
        }
    }

    private func markUnit(_ unit: UInt16, _ out: inout [UInt8]) {
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        for byte in encoding == .utf16LittleEndian ? bytes : bytes.reversed() { Transcoder.mark(byte, &out) }
    }

    private static func mark(_ byte: UInt8, _ out: inout [UInt8]) {
        out.append(0xFF)
        out.append(0x80 | byte >> 4)
        out.append(0x80 | byte & 0x0F)
    }

    private static func encode(_ scalar: UInt32, to out: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        out.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }

    /// The bytes in `encoding` of UTF-8 text made by `append`: `append` and `restore` undo each other.
    package static func restore(_ text: [UInt8], to encoding: TextEncoding) -> [UInt8] {
        guard encoding != .utf8 else { return text }
        var out: [UInt8] = []
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0xFF, index + 2 < text.count {
                out.append((text[index + 1] & 0x0F) << 4 | text[index + 2] & 0x0F)
                index += 3
                continue
            }
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let end = min(index + length, text.count)
            let scalar = String(decoding: text[index..<end], as: UTF8.self).unicodeScalars.first?.value ?? 0
            index = end
            append(scalar, in: encoding, to: &out)
        }
        return out
    }

    private static func append(_ scalar: UInt32, in encoding: TextEncoding, to out: inout [UInt8]) {
        switch encoding {
        case .utf8: encode(scalar, to: &out)
        case .windows1252, .iso885915:
            if scalar < 0x80 {
                out.append(UInt8(scalar))
            } else if let byte = (UInt8(0x80)...0xFF).first(where: { Transcoder.scalar($0, encoding) == scalar }) {
                out.append(byte)
            }
        case .utf16LittleEndian, .utf16BigEndian:
            guard let scalar = Unicode.Scalar(scalar) else { return }
            for unit in String(scalar).utf16 {
                let low = UInt8(unit & 0xFF)
                let high = UInt8(unit >> 8)
                out.append(contentsOf: encoding == .utf16LittleEndian ? [low, high] : [high, low])
            }
        }
    }

    /// The scalar of a byte from 0x80 on; nil for the five that Windows-1252 leaves undefined.
    private static func scalar(_ byte: UInt8, _ encoding: TextEncoding) -> UInt32? {
        if encoding == .iso885915 {
            switch byte {
            case 0xA4: return 0x20AC
            case 0xA6: return 0x160
            case 0xA8: return 0x161
            case 0xB4: return 0x17D
            case 0xB8: return 0x17E
            case 0xBC: return 0x152
            case 0xBD: return 0x153
            case 0xBE: return 0x178
            default: return UInt32(byte)
            }
        }
        guard (0x80...0x9F).contains(byte) else { return UInt32(byte) }
        let value = windows1252[Int(byte) - 0x80]
        return value == 0 ? nil : value
    }

    /// 0x80–0x9F of Windows-1252 (best-fit table of the Unicode Consortium); 0 where undefined.
    private static let windows1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
    ]
}
