internal import Schema

/// A 64-bit hash over the decoded columns of a row, the same on every run and machine.
struct ContentHash {
    private(set) var value: UInt64 = 0x243F_6A88_85A3_08D3

    mutating func add(_ part: UInt64) {
        let product = (value ^ part).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        value = (product.high ^ product.low) &+ 0x1319_8A2E_0370_7344
    }

    mutating func add(_ part: Int32, of column: Column) {
        add(UInt64(column.rawValue) << 32 | UInt64(UInt32(bitPattern: part)))
    }
}
