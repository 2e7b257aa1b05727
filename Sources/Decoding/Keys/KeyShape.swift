internal import CSV

/// What can be said of a Vorgangsnummer by its looks.
package enum KeyShape {
    /// Stands between a number and its year, where numbers start anew each year.
    package static let separator: UInt8 = 0x1F

    /// `2,0261E+11`, `4.711E+09`: digits, perhaps a fraction, and an exponent with a sign.
    static func isShortenedByExcel(_ cell: Cell) -> Bool {
        var index = 0
        func digits() -> Int {
            let start = index
            while index < cell.count, (0x30...0x39).contains(cell[index]) { index += 1 }
            return index - start
        }
        guard digits() == 1 else { return false }
        if index < cell.count, cell[index] == UInt8(ascii: ",") || cell[index] == UInt8(ascii: ".") {
            index += 1
            guard digits() > 0 else { return false }
        }
        guard index + 2 < cell.count, cell[index] | 0x20 == UInt8(ascii: "e"), cell[index + 1] == UInt8(ascii: "+")
        else { return false }
        index += 2
        return digits() > 0 && index == cell.count
    }

    /// Eight bytes with every digit as NUL, which is no text.
    @inline(__always)
    static func withoutDigits(_ word: UInt64) -> UInt64 {
        let high: UInt64 = 0x8080_8080_8080_8080
        let value = word ^ 0x3030_3030_3030_3030
        let digits = ~(value | ((value & ~high) &+ 0x7676_7676_7676_7676)) & high
        return word & ~((digits >> 7) &* 0xFF)
    }
}
