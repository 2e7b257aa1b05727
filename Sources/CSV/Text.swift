/// Says whether bytes are text: valid UTF-8 (RFC 3629) without NUL.
enum Text {
    static func isValid(_ cell: Cell) -> Bool {
        cell.withBytes { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte == 0 { return false }
                if byte < 0x80 {
                    index += 1
                    continue
                }
                guard let length = sequenceLength(bytes, at: index) else { return false }
                index += length
            }
            return true
        }
    }

    private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
        let first = bytes[index]
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        let length: Int
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, low) = (3, 0xA0)
        case 0xED: (length, high) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, low) = (4, 0x90)
        case 0xF4: (length, high) = (4, 0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard index + length <= bytes.count else { return nil }
        for offset in 1..<length {
            guard bytes[index + offset] >= low, bytes[index + offset] <= high else { return nil }
            low = 0x80
            high = 0xBF
        }
        return length
    }
}
