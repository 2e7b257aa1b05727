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
}
