/// The ASCII bytes that mean something to the block scanner.
enum Byte {
    static let tab: UInt8 = 0x09
    static let newline: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let hash: UInt8 = 0x23
    static let dash: UInt8 = 0x2D
    static let colon: UInt8 = 0x3A
    static let less: UInt8 = 0x3C
    static let equals: UInt8 = 0x3D
    static let greater: UInt8 = 0x3E
    static let bracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let backtick: UInt8 = 0x60
    static let pipe: UInt8 = 0x7C
    static let tilde: UInt8 = 0x7E
}

extension UInt8 {
    /// Space or tab: what indents.
    var isBlank: Bool { self == Byte.space || self == Byte.tab }
    /// Blank, vertical tab or form feed: what the table grammar calls `spacechar`.
    var isTableSpace: Bool { isBlank || self == 0x0B || self == 0x0C }
    /// What C's `isspace` takes.
    var isSpace: Bool { self == Byte.space || (self >= 0x09 && self <= 0x0D) }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
