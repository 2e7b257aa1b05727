internal import CSV

/// Where a key is looked for in a table: first at a place that is next to that of the number before it, for exports are in
/// the order of their numbers and so is the table then, which the processor's caches like; behind that anywhere.
struct KeyHash: Sendable {
    /// One more for the next number.
    private let near: UInt64
    private let far: UInt64

    init(_ cell: Cell) {
        let count = cell.count
        if count > 8 {
            let start = cell.hash(first: count - 8)
            let end = cell.word(at: count - 8)
            near = start &+ KeyHash.number(end)
            far = KeyHash.mix(start ^ end)
        } else {
            // Its digits to where the last ones of a longer key are.
            let word = cell.word(at: 0) << UInt64(8 * (8 - count))
            near = KeyHash.number(word)
            far = KeyHash.mix(word ^ UInt64(count))
        }
    }

    /// A byte of the hash that is not 0, so that hardly ever another key is looked at.
    var tag: UInt8 { UInt8(truncatingIfNeeded: far >> 56) | 1 }

    /// - Parameter slots: a power of two.
    func search(among slots: Int) -> Search {
        Search(mask: slots - 1, place: Int(truncatingIfNeeded: near) & (slots - 1), far: far)
    }

    /// The places where a key may be, one after the other; it comes to all of them.
    struct Search {
        fileprivate let mask: Int
        fileprivate(set) var place: Int
        fileprivate let far: UInt64
        private var isFar = false

        fileprivate init(mask: Int, place: Int, far: UInt64) {
            (self.mask, self.place, self.far) = (mask, place, far)
        }

        mutating func goOn() {
            // An odd step and a power of two have no common divisor.
            let step = isFar ? Int(truncatingIfNeeded: far >> 32) | 1 : 0
            place = (isFar ? place &+ step : Int(truncatingIfNeeded: far)) & mask
            isFar = true
        }
    }

    /// The number that eight digits are, the first one lowest; of other characters their last four bits.
    private static func number(_ digits: UInt64) -> UInt64 {
        let ones = digits & 0x0F0F_0F0F_0F0F_0F0F
        let hundreds = (ones &* 10 &+ ones >> 8) & 0x00FF_00FF_00FF_00FF
        let tenThousands = (hundreds &* 100 &+ hundreds >> 16) & 0x0000_FFFF_0000_FFFF
        return (tenThousands &* 10_000 &+ tenThousands >> 32) & 0xFFFF_FFFF
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
