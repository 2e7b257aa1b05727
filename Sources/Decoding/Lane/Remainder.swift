internal import Schema

/// A hash of what a row says in known columns and a `Reaktion` does not keep; equal rows have equal ones.
struct Remainder {
    private(set) var value: UInt64 = 0

    /// What a file keeps of it; 1 means a row with an error.
    var kept: UInt32 { UInt32(truncatingIfNeeded: value) | 2 }

    /// To be told in the same order for every row.
    @inline(__always)
    mutating func keep(_ part: UInt64, of column: Column) {
        let product = (value ^ part ^ UInt64(column.rawValue)).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        value = (product.high ^ product.low) &+ 0x1319_8A2E_0370_7344
    }
}
