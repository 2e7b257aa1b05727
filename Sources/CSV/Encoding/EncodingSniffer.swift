internal import Cbytes

/// Finds out the encoding of a file in one pass over its bytes, block by block.
package struct EncodingSniffer {
    /// The first bytes of the file, `headSize` at most.
    private(set) var head: [UInt8] = []
    private var pending = 0
    private var lower: UInt8 = 0x80
    private var upper: UInt8 = 0xBF
    private var multibyte = 0
    /// Of these, those that begin with 0xC3: the German letters, which another encoding would show as „Ã“ and a sign.
    private var umlauts = 0
    private var isUmlaut = false
    private var invalid = 0
    private var hasNUL = false
    private var hasC1 = false
    private var hasUndefined1252 = false
    private var hasCurrencySign = false

    /// Bytes from which delimiter and kind of the file are found out.
    static let headSize = 64 * 1024

    package init() {}

    /// Takes in everything that `feed` has; only its head when that says UTF-16, where bytes say nothing.
    mutating func read(_ feed: inout ByteFeed, setting: TextEncoding?) throws(ReadFailure) {
        let block = Block(capacity: TextStream.blockSize)
        while true {
            let count = try feed.read(into: block.bytes)
            if count == 0 { return }
            update(UnsafeRawBufferPointer(rebasing: block.bytes[..<count]))
            if head.count == EncodingSniffer.headSize, finish(setting: setting).encoding.isUTF16 { return }
        }
    }

    mutating func update(_ block: UnsafeRawBufferPointer) {
        if head.count < EncodingSniffer.headSize {
            head.append(contentsOf: block.prefix(EncodingSniffer.headSize - head.count))
        }
        guard let bytes = block.baseAddress else { return }
        var index = 0
        while index < block.count {
            if pending == 0 { index += krm_count_plain(bytes + index, block.count - index) }
            if index == block.count { return }
            step(block[index])
            index += 1
        }
    }

    private mutating func step(_ byte: UInt8) {
        if byte < 0x80 {
            if byte == 0 { hasNUL = true }
        } else if byte < 0xA0 {
            hasC1 = true
            if SingleByteTable.isUndefinedInWindows1252(byte) { hasUndefined1252 = true }
        } else if byte == 0xA4 {
            hasCurrencySign = true
        }
        if pending > 0 {
            let continues = byte >= lower && byte <= upper
            lower = 0x80
            upper = 0xBF
            if continues {
                pending -= 1
                if pending == 0 {
                    multibyte += 1
                    if isUmlaut { umlauts += 1 }
                }
                return
            }
            pending = 0
            invalid += 1
        }
        isUmlaut = byte == 0xC3
        switch byte {
        case 0x00...0x7F: break
        case 0xC2...0xDF: pending = 1
        case 0xE0: (pending, lower) = (2, 0xA0)
        case 0xE1...0xEC, 0xEE...0xEF: pending = 2
        case 0xED: (pending, upper) = (2, 0x9F)
        case 0xF0: (pending, lower) = (3, 0x90)
        case 0xF1...0xF3: pending = 3
        case 0xF4: (pending, upper) = (3, 0x8F)
        default: invalid += 1
        }
    }

    /// The verdict; `setting` overrides what was found, a byte order mark overrides both.
    package func finish(setting: TextEncoding?) -> Sniff {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return sniff(.utf8, byteOrderMark: 3) }
        if head.starts(with: [0xFF, 0xFE]) { return sniff(.utf16LittleEndian, byteOrderMark: 2) }
        if head.starts(with: [0xFE, 0xFF]) { return sniff(.utf16BigEndian, byteOrderMark: 2) }
        if let setting { return sniff(setting) }
        // A few broken bytes among many good sequences, or one cut off by the end, are damage, not another encoding.
        if broken == 0 || multibyte >= broken || (invalid == 0 && multibyte > 0) { return sniff(.utf8) }
        // Two parts of different encodings were joined: to read both in one would garble one of them without a word.
        if umlauts * 4 >= broken { return sniff(.utf8) }
        // Windows-1252 and ISO-8859-15 differ in 0x80–0x9F and in eight letters; ¤ itself is never meant.
        return sniff(!hasC1 && hasCurrencySign ? .iso885915 : .windows1252)
    }

    private var broken: Int { invalid + (pending > 0 ? 1 : 0) }

    private func sniff(_ encoding: TextEncoding, byteOrderMark: Int = 0) -> Sniff {
        let clean =
            switch encoding {
            case .utf8: broken == 0 && !hasNUL
            case .windows1252: !hasUndefined1252 && !hasNUL
            case .iso885915: !hasNUL
            case .utf16LittleEndian, .utf16BigEndian: false
            }
        return Sniff(encoding: encoding, byteOrderMark: byteOrderMark, clean: clean)
    }
}

/// What a file says about itself in its first bytes and in all of them.
package struct Sniff: Sendable, Equatable {
    package let encoding: TextEncoding
    /// Bytes of the byte order mark, 0, 2 or 3.
    package let byteOrderMark: Int
    /// True when every byte is known to be text, so that no row needs a second look.
    package let clean: Bool
}
