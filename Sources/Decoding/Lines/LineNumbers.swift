/// The lines at which rows begin, two bytes a row: one of 64 has its line, the others their distance from it.
package struct LineNumbers: Sendable {
    private var firsts: [UInt32] = []
    private var distances: [UInt16] = []
    /// Rows that are too far away, by their places: there are thousands of lines in a row, or they do not rise.
    private var others: [Int: UInt32] = [:]

    private static let elsewhere = UInt16.max
    /// 64 rows have one line that is kept whole.
    private static let shift = 6

    init() {}

    package subscript(row: Int) -> UInt32 {
        let distance = distances[row]
        if distance == LineNumbers.elsewhere, let line = others[row] { return line }
        return firsts[row >> LineNumbers.shift] + UInt32(distance)
    }

    mutating func reserveCapacity(_ count: Int) {
        firsts.reserveCapacity(count >> LineNumbers.shift + 1)
        distances.reserveCapacity(count)
    }

    mutating func append(_ line: UInt32) {
        let row = distances.count
        if row >> LineNumbers.shift == firsts.count { firsts.append(line) }
        let first = firsts[row >> LineNumbers.shift]
        if line >= first, line - first < UInt32(LineNumbers.elsewhere) {
            distances.append(UInt16(truncatingIfNeeded: line - first))
        } else {
            others[row] = line
            distances.append(LineNumbers.elsewhere)
        }
    }

    mutating func append(contentsOf lines: LineNumbers) {
        for row in lines.distances.indices { append(lines[row]) }
    }
}
