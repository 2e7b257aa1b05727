/// Bytes that mean nothing in a file's encoding, carried through the text as sequences that are never valid UTF-8:
/// the row check finds them, and `Restorer` gives back the very same bytes.
///
/// A byte becomes `0xFF` and two bytes 0x80–0x8F with its halves; a lone surrogate of UTF-16 becomes `0xFE` and four.
enum Undecodable {
    static let byte: UInt8 = 0xFF
    static let unit: UInt8 = 0xFE

    static func sequence(of byte: UInt8) -> [UInt8] { [Undecodable.byte, 0x80 | byte >> 4, 0x80 | byte & 0x0F] }

    static func sequence(of unit: UInt16) -> [UInt8] {
        [Undecodable.unit] + [12, 8, 4, 0].map { 0x80 | UInt8(truncatingIfNeeded: unit >> $0) & 0x0F }
    }

    /// Bytes of the sequence that starts at `index`: 3, 5, or 0 when there is none.
    static func length(_ text: UnsafeRawBufferPointer, at index: Int) -> Int {
        let length = text[index] == byte ? 3 : text[index] == unit ? 5 : 0
        guard length > 0, index + length <= text.count else { return 0 }
        for offset in 1..<length where text[index + offset] & 0xF0 != 0x80 { return 0 }
        return length
    }

    /// What the sequence of `length` bytes at `index` carries.
    static func value(_ text: UnsafeRawBufferPointer, at index: Int, length: Int) -> UInt16 {
        var value: UInt16 = 0
        for offset in 1..<length { value = value << 4 | UInt16(text[index + offset] & 0x0F) }
        return value
    }
}
