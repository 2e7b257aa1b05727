/// The values of one figure in all its cells; figures that share a denominator share its memory.
package enum FigureColumn: Hashable, Sendable, Encodable {
    case counts([Int32])
    case rates([Int32], of: [Int32])
    /// Without meaning where there is no case.
    case days([Double], of: [Int32])

    package subscript(slot: Int) -> FigureValue {
        switch self {
        case .counts(let counts): .count(Int(counts[slot]))
        case .rates(let counts, of: let bases): .rate(Int(counts[slot]), of: Int(bases[slot]))
        case .days(let days, of: let bases):
            bases[slot] == 0 ? .absent : .days(days[slot], of: Int(bases[slot]))
        }
    }

    /// By hand, for there are some hundred in every table: what the compiler writes takes a container for each list.
    package func encode(to encoder: any Encoder) throws {
        var parts = encoder.unkeyedContainer()
        switch self {
        case .counts(let counts):
            try parts.encode(0)
            try parts.encode(counts)
        case .rates(let counts, of: let bases):
            try parts.encode(1)
            try parts.encode(counts)
            try parts.encode(bases)
        case .days(let days, of: let bases):
            try parts.encode(2)
            try parts.encode(days)
            try parts.encode(bases)
        }
    }
}
