/// Numbers each of which is little more than the one before, such as the lines of rows, in two bytes each: one of 64 is kept
/// whole, the others as their distance from it.
package struct RisingNumbers: Sendable {
    private var firsts: [UInt32] = []
    private var distances: [UInt16] = []
    /// The last of `firsts`.
    private var latest: UInt32 = 0
    /// Numbers that are too far away, by their places, or that do not rise.
    private var others: [Int: UInt32] = [:]

    private static let elsewhere = UInt16.max
    /// 64 numbers have one that is kept whole.
    private static let shift = 6

    init() {}

    var count: Int { distances.count }

    package subscript(place: Int) -> UInt32 {
        let distance = distances[place]
        if distance == RisingNumbers.elsewhere, let number = others[place] { return number }
        return firsts[place >> RisingNumbers.shift] + UInt32(distance)
    }

    /// Adds some of the numbers to a list.
    package func append(_ places: Range<Int>, to list: inout [UInt32]) {
        for place in places { list.append(self[place]) }
    }

    mutating func reserveCapacity(_ count: Int) {
        firsts.reserveCapacity(count >> RisingNumbers.shift + 1)
        distances.reserveCapacity(count)
    }

    @inline(__always)
    mutating func append(_ number: UInt32) {
        let place = distances.count
        if place & (1 << RisingNumbers.shift - 1) == 0 { begin(number) }
        if number >= latest, number &- latest < UInt32(RisingNumbers.elsewhere) {
            distances.append(UInt16(truncatingIfNeeded: number &- latest))
        } else {
            others[place] = number
            distances.append(RisingNumbers.elsewhere)
        }
    }

    private mutating func begin(_ number: UInt32) {
        firsts.append(number)
        latest = number
    }

    mutating func append(contentsOf numbers: RisingNumbers) {
        let count = distances.count
        let more = numbers.distances.indices.map { place -> UInt16 in
            let (number, own) = (numbers[place], count + place)
            if own & (1 << RisingNumbers.shift - 1) == 0 { begin(number) }
            if number >= latest, number - latest < UInt32(RisingNumbers.elsewhere) {
                return UInt16(truncatingIfNeeded: number - latest)
            }
            others[own] = number
            return RisingNumbers.elsewhere
        }
        distances += more
    }
}
