/// Turns the bytes of one encoding into UTF-8, block by block; see `Undecodable` for bytes that mean nothing in it.
enum Transcoder {
    case plain
    case singleByte(SingleByteTable)
    case utf16(UTF16Decoder)

    init(_ encoding: TextEncoding) {
        switch encoding {
        case .utf8: self = .plain
        case .windows1252, .iso885915: self = .singleByte(SingleByteTable(encoding))
        case .utf16LittleEndian: self = .utf16(UTF16Decoder(isBigEndian: false))
        case .utf16BigEndian: self = .utf16(UTF16Decoder(isBigEndian: true))
        }
    }

    /// Bytes that `count` bytes need at most.
    static func room(for count: Int) -> Int { count * 3 + 16 }

    /// Writes the UTF-8 of `source` to `target`, which has the `room`; returns its length. At the end of the file
    /// `last` flushes what was left over.
    mutating func transcode(
        _ source: UnsafeRawBufferPointer,
        to target: UnsafeMutableRawBufferPointer,
        last: Bool
    ) -> Int {
        switch self {
        case .plain:
            target.copyMemory(from: source)
            return source.count
        case .singleByte(let table): return table.transcode(source, to: target)
        case .utf16(var decoder):
            let count = decoder.transcode(source, to: target, last: last)
            self = .utf16(decoder)
            return count
        }
    }

    /// All of `bytes` as UTF-8.
    static func text(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding, last: Bool) -> [UInt8] {
        var transcoder = Transcoder(encoding)
        return [UInt8](unsafeUninitializedCapacity: room(for: bytes.count)) { target, count in
            bytes.withUnsafeBytes { source in
                count = transcoder.transcode(source, to: UnsafeMutableRawBufferPointer(target), last: last)
            }
        }
    }
}
