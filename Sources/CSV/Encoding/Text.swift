/// Says whether bytes are text: valid UTF-8 (RFC 3629) without NUL.
enum Text {
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
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

    /// Characters (Unicode scalars) as an editor shows them: what is broken counts as one U+FFFD for each piece.
    static func characters(_ bytes: UnsafeRawBufferPointer) -> Int {
        var count = 0
        var index = 0
        while index < bytes.count {
            index += stepLength(bytes, at: index)
            count += 1
        }
        return count
    }

    /// The length of the character at `index`; of a broken one, the length of what one U+FFFD stands for (the maximal
    /// subpart, Unicode 3.9, as Swift and Python do it).
    static func stepLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
        if bytes[index] < 0x80 { return 1 }
        if let length = sequenceLength(bytes, at: index) { return length }
        return max(Undecodable.length(bytes, at: index), beginning(bytes, at: index).good)
    }

    /// The length of the valid sequence of two to four bytes at `index`, nil when there is none.
    static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
        let (good, wanted) = beginning(bytes, at: index)
        return good == wanted ? good : nil
    }

    /// True when `bytes` are all that is there of a longer character.
    static func isBegun(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard !bytes.isEmpty else { return false }
        let (good, wanted) = beginning(bytes, at: 0)
        return good == bytes.count && wanted > good
    }

    /// How many bytes from `index` on begin a sequence, 1 at least, and how many it would need; 0 when it can be none.
    private static func beginning(_ bytes: UnsafeRawBufferPointer, at index: Int) -> (good: Int, wanted: Int) {
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        let wanted: Int
        switch bytes[index] {
        case 0xC2...0xDF: wanted = 2
        case 0xE0: (wanted, low) = (3, 0xA0)
        case 0xED: (wanted, high) = (3, 0x9F)
        case 0xE1...0xEF: wanted = 3
        case 0xF0: (wanted, low) = (4, 0x90)
        case 0xF4: (wanted, high) = (4, 0x8F)
        case 0xF1...0xF3: wanted = 4
        default: return (1, 0)
        }
        var good = 1
        while good < wanted, index + good < bytes.count {
            let byte = bytes[index + good]
            guard byte >= low, byte <= high else { break }
            good += 1
            low = 0x80
            high = 0xBF
        }
        return (good, wanted)
    }
}
