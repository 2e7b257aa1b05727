internal import Schema

/// Some codes of one column, "empty cell" being one of them; a bit each.
struct CodeSet<C: Code>: Sendable, Equatable, ExpressibleByArrayLiteral {
    /// One bit for each of `CodeSets.places`.
    let bits: UInt16

    private init(bits: UInt16) { self.bits = bits }

    init(arrayLiteral codes: C...) { self.init(codes) }

    init(_ codes: some Sequence<C>) {
        bits = codes.reduce(0) { bits, code in
            precondition(Int(code.rawValue) < CodeSets.empty)
            return bits | 1 << UInt16(code.rawValue)
        }
    }

    /// Every code, and the empty cell.
    static var all: CodeSet { CodeSet(bits: .max) }
    /// The empty cell alone.
    static var empty: CodeSet { CodeSet(bits: 1 << UInt16(CodeSets.empty)) }

    /// - Parameter raw: a raw value as `Reaktion` keeps it, `Reaktion.none` for an empty cell.
    func contains(_ raw: UInt8) -> Bool { bits >> UInt16(CodeSets.place(raw)) & 1 == 1 }
}

/// What all `CodeSet`s have in common: a place for each code, the last one for the empty cell.
enum CodeSets {
    static let places = 16
    static let empty = places - 1

    /// Of the empty cell (`0xFF`) the lowest four bits leave 15.
    @inline(__always)
    static func place(_ raw: UInt8) -> Int { Int(raw & 15) }
}
