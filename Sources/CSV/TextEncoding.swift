/// The encodings an export may come in.
package enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
    case iso885915 = "iso-8859-15"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"

    /// The encoding of a setting such as `UTF-8`, `cp1252`, `latin9`; nil when there is none of that name.
    package init?(setting: String) {
        let folded = setting.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
        switch folded {
        case "utf8", "utf8bom", "utf8sig": self = .utf8
        case "windows1252", "cp1252", "ansi", "latin1", "iso88591": self = .windows1252
        case "iso885915", "latin9": self = .iso885915
        case "utf16", "utf16le": self = .utf16LittleEndian
        case "utf16be": self = .utf16BigEndian
        default: return nil
        }
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

/// Finds out the encoding of a file in one pass over its bytes, block by block.
package struct EncodingSniffer {
    private var head: [UInt8] = []
    private var pending = 0
    private var lower: UInt8 = 0x80
    private var upper: UInt8 = 0xBF
    private var multibyte = 0
    private var invalid = 0
    private var nul = false
    private var c1 = false
    private var currencySign = false

    package init() {}

    /// Takes in everything that `feed` has.
    mutating func read(_ feed: inout ByteFeed) throws(ReadFailure) {
        let block = Block(capacity: TextStream.blockSize)
        while true {
            let count = try feed.read(into: block.bytes)
            if count == 0 { return }
            update(UnsafeRawBufferPointer(rebasing: block.bytes[..<count]))
        }
    }

    mutating func update(_ block: UnsafeRawBufferPointer) {
        var index = 0
        let count = block.count
        while head.count < 3, index < count {
            head.append(block[index])
            index += 1
        }
        index = 0
        while index < count {
            if pending == 0 {
                // Eight ASCII bytes at a time; none of them NUL.
                while index + 8 <= count {
                    let word = block.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    let hasHigh = word & 0x8080_8080_8080_8080
                    let hasZero = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
                    if hasHigh | hasZero != 0 { break }
                    index += 8
                }
                guard index < count else { break }
            }
            step(block[index])
            index += 1
        }
    }

    private mutating func step(_ byte: UInt8) {
        if byte == 0 { nul = true }
        if (0x80...0x9F).contains(byte) { c1 = true }
        if byte == 0xA4 { currencySign = true }
        if pending > 0 {
            if byte >= lower, byte <= upper {
                pending -= 1
                if pending == 0 { multibyte += 1 }
                lower = 0x80
                upper = 0xBF
                return
            }
            pending = 0
            lower = 0x80
            upper = 0xBF
            invalid += 1
        }
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
        let broken = invalid + (pending > 0 ? 1 : 0)
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            return Sniff(encoding: .utf8, byteOrderMark: 3, clean: broken == 0 && !nul)
        }
        if head.starts(with: [0xFF, 0xFE]) {
            return Sniff(encoding: .utf16LittleEndian, byteOrderMark: 2, clean: false)
        }
        if head.starts(with: [0xFE, 0xFF]) {
            return Sniff(encoding: .utf16BigEndian, byteOrderMark: 2, clean: false)
        }
        if let setting {
            return Sniff(encoding: setting, byteOrderMark: 0, clean: setting == .utf8 && broken == 0 && !nul)
        }
        // A few broken bytes among many good sequences are damage, not another encoding.
        if broken == 0 || multibyte > broken {
            return Sniff(encoding: .utf8, byteOrderMark: 0, clean: broken == 0 && !nul)
        }
        // Windows-1252 and ISO-8859-15 differ in 0x80–0x9F and in eight letters; ¤ itself is never meant.
        return Sniff(encoding: !c1 && currencySign ? .iso885915 : .windows1252, byteOrderMark: 0, clean: false)
    }
}
