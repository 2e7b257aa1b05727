/// Numbers each of which is little more than the one before, such as the lines of rows, in two bytes each: one of 64 is kept
/// whole, the others as their distance from it.
package struct RisingNumbers: Sendable {
    private var firsts: [UInt32] = []
    private var distances: [UInt16] = []
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

    mutating func reserveCapacity(_ count: Int) {
        firsts.reserveCapacity(count >> RisingNumbers.shift + 1)
        distances.reserveCapacity(count)
    }

    mutating func append(_ number: UInt32) {
        let place = distances.count
        if place >> RisingNumbers.shift == firsts.count { firsts.append(number) }
        let first = firsts[place >> RisingNumbers.shift]
        if number >= first, number - first < UInt32(RisingNumbers.elsewhere) {
            distances.append(UInt16(truncatingIfNeeded: number - first))
        } else {
            others[place] = number
            distances.append(RisingNumbers.elsewhere)
        }
    }

    mutating func append(contentsOf numbers: RisingNumbers) {
        for place in numbers.distances.indices { append(numbers[place]) }
    }
}
