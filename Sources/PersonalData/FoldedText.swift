/// A text with one byte a character, so that detectors need no decoding: spaces, dashes and full-width forms become ASCII, letters
/// become Latin-1 (those beyond it `À` or `à` by case), invisible characters and combining marks vanish, all else is a `sign`.
struct FoldedText {
    private var bytes: [UInt8] = []
    /// The runs of digits, in order; a masked one stays in the list.
    private(set) var runs: [Range<Int>] = []

    init(_ raw: UnsafeRawBufferPointer, isASCII: Bool = false) {
        if isASCII {
            bytes = [UInt8](raw)
        } else {
            bytes.reserveCapacity(raw.count)
            decode(raw)
        }
        runs.reserveCapacity(8)
        var start = 0
        for (index, byte) in bytes.enumerated() {
            if byte == 0x09 { bytes[index] = .blank }
            if byte.isDigit { continue }
            if index > start { runs.append(start..<index) }
            start = index + 1
        }
        if bytes.count > start { runs.append(start..<bytes.count) }
    }

    private mutating func decode(_ raw: UnsafeRawBufferPointer) {
        var index = 0
        while index < raw.count {
            let byte = raw[index]
            if byte < 0x80 {
                bytes.append(byte)
                index += 1
                continue
            }
            let (scalar, length) = Self.scalar(in: raw, at: index)
            if let folded = scalar.map(Self.fold) ?? Self.foldStray(byte) { bytes.append(folded) }
            index += length
        }
    }

    var count: Int { bytes.count }

    /// The byte at an index; zero, which belongs to no class, outside of the text.
    subscript(index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

    /// Whether a word may begin here: what stands before is no part of one.
    func startsWord(at index: Int) -> Bool { !self[index - 1].isWord }

    /// What a detector finds that begins with a run of digits; `end` says where it ends.
    func matches(_ end: (FoldedText, Int) -> Int?) -> [Range<Int>] {
        var hits: [Range<Int>] = []
        for run in runs where run.lowerBound >= hits.last?.upperBound ?? 0 && self[run.lowerBound].isDigit {
            if let end = end(self, run.lowerBound) { hits.append(run.lowerBound..<end) }
        }
        return hits
    }

    mutating func mask(_ range: Range<Int>) {
        for index in range.clamped(to: bytes.indices) { bytes[index] = .sign }
    }

    /// Where the run of letters from an index ends.
    func endOfLetters(from start: Int) -> Int {
        var end = start
        while self[end].isLetter { end += 1 }
        return end
    }

    /// Where the run of digits from an index ends.
    func endOfDigits(from start: Int) -> Int {
        var end = start
        while self[end].isDigit { end += 1 }
        return end
    }

    /// Past the blanks at an index, at most `limit` of them.
    func skipBlanks(from start: Int, limit: Int = 3) -> Int {
        var end = start
        while self[end] == .blank, end - start < limit { end += 1 }
        return end
    }

    /// A stretch as a lower-case string.
    func lowered(_ range: Range<Int>) -> String {
        let size = range.reduce(0) { $0 + (self[$1] < 0x80 ? 1 : 2) }
        return String(unsafeUninitializedCapacity: size) { out in
            var count = 0
            for index in range {
                let letter = self[index].lowered
                if letter < 0x80 {
                    out[count] = letter
                    count += 1
                } else {
                    // Latin-1 as UTF-8.
                    out[count] = 0xC0 | letter >> 6
                    out[count + 1] = 0x80 | letter & 0x3F
                    count += 2
                }
            }
            return count
        }
    }

    /// The number that up to nine digits from `start` spell.
    func number(_ start: Int, digits: Int) -> Int {
        (start..<start + digits).reduce(0) { $0 * 10 + self[$1].digit }
    }

    /// The UTF-8 scalar at an index and its length; nil and 1 for a byte that begins none.
    private static func scalar(in raw: UnsafeRawBufferPointer, at index: Int) -> (UInt32?, Int) {
        let lead = UInt32(raw[index])
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(lead), index + length <= raw.count else { return (nil, 1) }
        var scalar = lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for next in index + 1..<index + length {
            let byte = UInt32(raw[next])
            guard byte & 0xC0 == 0x80 else { return (nil, 1) }
            scalar = scalar << 6 | byte & 0x3F
        }
        return (scalar, length)
    }

    /// A byte that is no UTF-8 is read as Windows-1252, the usual cause.
    private static func foldStray(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0xA0: .blank
        case 0x96, 0x97: UInt8(ascii: "-")
        case 0x80...0xBF: .sign
        default: byte
        }
    }

    private static func fold(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: nil
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
        case 0x2028, 0x2029: 0x0A
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: UInt8(ascii: "-")
        case 0xC0...0xFF: UInt8(scalar)
        case 0xFF01...0xFF5E: UInt8(scalar - 0xFEE0)
        case 0x80..<0xC0, 0x2000...0x2BFF, 0x3001...0x303F, 0xFF00...: .sign
        default: isUpper(scalar) ? 0xC0 : 0xE0
        }
    }

    /// Letters of scripts without case count as upper: a name in them must not be missed.
    private static func isUpper(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x100...0x137, 0x14A...0x177, 0x1CD...0x24F, 0x460...0x52F, 0x1E00...0x1EFF: scalar.isMultiple(of: 2)
        case 0x139...0x148, 0x179...0x17E: !scalar.isMultiple(of: 2)
        case 0x138, 0x17F...0x1CC, 0x250...0x2FF, 0x3AC...0x3FF, 0x430...0x45F: false
        default: true
        }
    }
}
