/// The leaves that add up to each slot of the map, in one list: summing up allocates nothing.
struct SlotLeaves: Sendable {
    private var members: [Int] = []
    /// Where the leaves of each slot begin, and behind them where the last ones end.
    private var starts = [0]

    init(_ leaves: [[Int]]) {
        for own in leaves {
            members += own
            starts.append(members.count)
        }
    }

    /// The leaves of a slot.
    func range(_ slot: Int) -> ArraySlice<Int> { members[starts[slot]..<starts[slot + 1]] }

    @inline(__always)
    func forEach(_ slot: Int, _ body: (Int) -> Void) {
        for place in starts[slot]..<starts[slot + 1] { body(members[place]) }
    }

    /// The sum of what the leaves of a slot have.
    @inline(__always)
    func sum(_ slot: Int, _ value: (Int) -> Int32) -> Int32 {
        var sum: Int32 = 0
        forEach(slot) { sum &+= value($0) }
        return sum
    }

    /// The same for several slots.
    @inline(__always)
    func sums(_ slots: [Int], _ value: (Int) -> Int32) -> [Int32] { slots.map { sum($0, value) } }
}
