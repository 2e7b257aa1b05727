/// The classes of a byte of folded text: ASCII, the letters of Latin-1, and `0xA7` for every other sign.
extension UInt8 {
    static let sign: UInt8 = 0xA7
    static let blank = UInt8(ascii: " ")

    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    /// 0…9; meaningful only for a digit.
    var digit: Int { Int(self &- UInt8(ascii: "0")) }
    var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    var isLetter: Bool { isASCIILetter || (self >= 0xC0 && self != 0xD7 && self != 0xF7) }
    var isWord: Bool { isDigit || isLetter || self == UInt8(ascii: "_") }
    var isUpper: Bool { self &- UInt8(ascii: "A") < 26 || (0xC0...0xDE).contains(self) && self != 0xD7 }
    var isLineBreak: Bool { self == 0x0A || self == 0x0D }
    var lowered: UInt8 { isUpper ? self | 0x20 : self }
    /// A, a = 1 … Z, z = 26; meaningful only for an ASCII letter.
    var letterRank: Int { Int((self | 0x20) &- UInt8(ascii: "a")) + 1 }
}
