/// Where the keys begin that stand one behind the other. Nothing is kept of them while all are equally long, as numbers that a
/// program gives are; otherwise two bytes a key.
struct KeyStarts: Sendable {
    /// Bytes of each key, and how many keys there are; while they are all alike.
    private var length = 0
    private var alike = 0
    /// Once they are not: where each key begins, and behind them where the last one ends.
    private var others = RisingNumbers()
    private var areAlike = true

    /// How many keys there are.
    var count: Int { areAlike ? alike : others.count - 1 }

    /// Where a key begins, which is where the one in front of it ends; also to be asked for behind the last key.
    subscript(key: Int) -> Int {
        precondition(key >= 0 && key <= count)
        return areAlike ? key &* length : Int(others[key])
    }

    mutating func reserveCapacity(_ count: Int) { if !areAlike { others.reserveCapacity(count + 1) } }

    /// Adds a key that ends there.
    @inline(__always)
    mutating func append(endingAt end: Int) {
        if areAlike, alike > 0, end == (alike + 1) &* length {
            alike += 1
        } else {
            appendOther(end)
        }
    }

    private mutating func appendOther(_ end: Int) {
        if areAlike {
            if alike == 0 {
                (length, alike) = (end, 1)
                return
            }
            for key in 0...alike { others.append(UInt32(key * length)) }
            areAlike = false
        }
        others.append(UInt32(end))
    }
}
