/// What one cheap pass over the raw bytes says about which detectors can find anything at all; most texts end here.
struct Traces {
    let digits: Int
    let mayHoldEMail: Bool
    let mayHoldAnrede: Bool
    let isASCII: Bool

    /// No kind of personal data has fewer than four digits, no @ and no Anrede.
    var isEmpty: Bool { digits < 4 && !mayHoldEMail && !mayHoldAnrede }

    init(in bytes: UnsafeRawBufferPointer) {
        let classes = Self.classes
        var seen: UInt8 = 0
        var pairs: UInt8 = 0
        var previous: UInt8 = 0
        for byte in bytes {
            let current = classes[Int(byte)]
            seen |= current
            pairs |= previous << 1 & current
            previous = current
        }
        isASCII = seen & Self.high == 0
        // What the full-width forms stand for is known only after folding.
        let isWide = seen & Self.wide != 0
        digits = isWide ? .max : seen & Self.digit != 0 ? bytes.count(where: \.isDigit) : 0
        mayHoldEMail = isWide || seen & Self.at != 0 || seen & Self.bracket != 0 && Self.holdsBracketedAt(bytes)
        mayHoldAnrede = isWide || pairs & Self.r != 0 && Self.holdsAnrede(bytes)
    }

    private static let digit: UInt8 = 1
    private static let at: UInt8 = 2
    private static let bracket: UInt8 = 4
    private static let wide: UInt8 = 8
    private static let high: UInt8 = 16
    /// `h`, `f` or `r`: with an `r` next they may begin or be in `Herr`, `Frau`, `Hr`, `Fr`. The bit below that of `r`.
    private static let hfr: UInt8 = 32
    private static let r: UInt8 = 64

    private static let classes: [UInt8] = (0...255).map { (byte: UInt8) -> UInt8 in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
        case UInt8(ascii: "@"): at
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): bracket
        case UInt8(ascii: "r"), UInt8(ascii: "R"): hfr | r
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "f"), UInt8(ascii: "F"): hfr
        case 0xEF: wide | high
        default: byte < 0x80 ? 0 : high
        }
    }

    /// `(at)`, `[at]`, `{at}`
    private static func holdsBracketedAt(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.indices.dropLast(2).contains { index in
            bytes[index + 1] | 0x20 == UInt8(ascii: "a") && bytes[index + 2] | 0x20 == UInt8(ascii: "t")
                && "([{".utf8.contains(bytes[index])
        }
    }

    /// Whether a word begins like `Herr`, `Frau`, `Hr`, `Fr` and ends there, but for an `n`.
    private static func holdsAnrede(_ bytes: UnsafeRawBufferPointer) -> Bool {
        func low(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] | 0x20 : 0 }
        for index in 0..<bytes.count {
            let first = low(index)
            guard first == UInt8(ascii: "h") || first == UInt8(ascii: "f") else { continue }
            if index > 0, bytes[index - 1].isASCIILetter { continue }
            var end = index + 1
            if low(end) == UInt8(ascii: "e"), low(end + 1) == UInt8(ascii: "r"), low(end + 2) == UInt8(ascii: "r") {
                end += 2
            }
            guard low(end) == UInt8(ascii: "r") else { continue }
            end += 1
            if low(end) == UInt8(ascii: "a"), low(end + 1) == UInt8(ascii: "u") { end += 2 }
            if low(end) == UInt8(ascii: "n") { end += 1 }
            // The lead bytes 0xC3…0xDF begin letters, as in `früh`.
            if !low(end).isASCIILetter, end >= bytes.count || !(0xC3...0xDF).contains(bytes[end]) { return true }
        }
        return false
    }
}
