/// Windows-1252 and ISO-8859-15 as UTF-8: for each byte its sequence, ready to be stored in one go.
struct SingleByteTable {
    /// The UTF-8 bytes in the three lower bytes, first one lowest; their number in the highest.
    private let entries: [UInt32]

    init(_ encoding: TextEncoding) {
        entries = (0...0xFF).map { value in
            let byte = UInt8(value)
            var sequence: [UInt8] = []
            if let scalar = SingleByteTable.scalar(byte, encoding).flatMap(Unicode.Scalar.init) {
                sequence = Array(String(scalar).utf8)
            } else {
                sequence = Undecodable.sequence(of: byte)
            }
            var entry = UInt32(sequence.count) << 24
            for (index, part) in sequence.enumerated() { entry |= UInt32(part) << UInt32(index * 8) }
            return entry
        }
    }

    /// Writes the UTF-8 of `source` to `target`, which has room for three bytes each and eight more; returns its length.
    func transcode(_ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer) -> Int {
        precondition(target.count >= source.count * 3 + 8)
        return entries.withUnsafeBufferPointer { entries in
            var read = 0
            var written = 0
            while read < source.count {
                if read + 8 <= source.count {
                    // ASCII as far as it goes; what is stored beyond it is overwritten.
                    let word = source.loadUnaligned(fromByteOffset: read, as: UInt64.self)
                    target.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
                    let plain = (word & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
                    read += plain
                    written += plain
                    if plain == 8 { continue }
                }
                let entry = entries[Int(source[read])]
                target.storeBytes(of: entry, toByteOffset: written, as: UInt32.self)
                written += Int(entry >> 24)
                read += 1
            }
            return written
        }
    }

    static func isUndefinedInWindows1252(_ byte: UInt8) -> Bool {
        (0x80...0x9F).contains(byte) && windows1252[Int(byte) - 0x80] == 0
    }

    /// The byte of a scalar; nil when the encoding has none.
    static func byte(_ scalar: UInt32, _ encoding: TextEncoding) -> UInt8? {
        if scalar < 0x80 { return UInt8(scalar) }
        if scalar <= 0xFF, SingleByteTable.scalar(UInt8(scalar), encoding) == scalar { return UInt8(scalar) }
        return (UInt8(0x80)...0xFF).first { SingleByteTable.scalar($0, encoding) == scalar }
    }

    /// The scalar of a byte; nil for the five that Windows-1252 leaves undefined.
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
        return isUndefinedInWindows1252(byte) ? nil : windows1252[Int(byte) - 0x80]
    }

    /// 0x80–0x9F of Windows-1252 (best-fit table of the Unicode Consortium); 0 where undefined.
    private static let windows1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
    ]
}
