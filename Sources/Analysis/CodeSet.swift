internal import Schema

/// Some codes of one column, "empty cell" being one of them; a bit each.
///
/// No column has more than seven codes, so the eighth bit stands for the empty cell (`0xFF`, of which `& 7` leaves 7).
struct CodeSet<C: Code>: Sendable, Equatable, ExpressibleByArrayLiteral {
    let bits: UInt8

    private init(bits: UInt8) { self.bits = bits }

    init(arrayLiteral codes: C...) { self.init(codes) }

    init(_ codes: some Sequence<C>) {
        bits = codes.reduce(0) { bits, code in
            precondition(code.rawValue < 7)
            return bits | 1 << code.rawValue
        }
    }

    /// Every code, and the empty cell.
    static var all: CodeSet { CodeSet(bits: 0xFF) }
    /// The empty cell alone.
    static var empty: CodeSet { CodeSet(bits: 0x80) }

    /// - Parameter raw: a raw value as `Reaktion` keeps it, `Reaktion.none` for an empty cell.
    func contains(_ raw: UInt8) -> Bool { bits >> (raw & 7) & 1 == 1 }
}
