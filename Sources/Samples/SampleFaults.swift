internal import Days

/// Spoils a share of the rows, each kind of fault in turn.
struct SampleFaults {
    /// What the header has behind the columns of a sound export.
    static let column = ";bereich"

    private(set) var made = 0
    private let stand: Day
    /// Of 2³², how many rows are faulty.
    private let limit: UInt64
    /// Dice of their own: the sound rows are those of an export without faults.
    private var dice: Dice
    private var sound: [[UInt8]]?

    init(share: Double, seed: UInt64, stand: Day) {
        limit = UInt64(min(max(share, 0), 1) * Double(UInt64(1) << 32))
        dice = Dice(seed: seed &* 3 &+ 1)
        self.stand = stand
    }

    /// Each kind in turn; bytes that are no text once only, for more of them would be a fault of the whole file.
    private var kind: SampleFault {
        let all = SampleFault.allCases
        if made < all.count { return all[made] }
        let lasting = all.filter { $0 != .keinText }
        return lasting[(made - all.count) % lasting.count]
    }

    /// Appends the row, without a line end.
    mutating func append(_ row: [String], to bytes: inout [UInt8]) {
        var cells = row.map { Array($0.utf8) } + [[]]
        if dice.next() >> 32 < limit, let earlier = sound {
            kind.spoil(&cells, earlier: earlier, number: made, stand: stand)
            made += 1
        } else {
            sound = cells
        }
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ";")) }
            bytes.append(contentsOf: cell)
        }
    }
}
