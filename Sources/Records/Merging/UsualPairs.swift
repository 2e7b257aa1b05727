internal import Decoding
internal import Schema
internal import Workers

/// The numbers that stand in two rows of which nothing is to be told: a newer version follows an older one. Of a hundred
/// numbers that come several times ninety-nine are so; each is decided by itself, on all cores.
struct UsualPairs: Sendable {
    struct Pair: Sendable {
        let key: Int32
        let older: Int32
        let newer: Int32
        /// True when both say the same.
        let isSame: Bool
    }

    /// A row behind the first one of a key.
    typealias Later = (key: Int32, row: Int32)

    private(set) var pairs: [Pair] = []
    /// The rows of all other keys.
    private(set) var others: [Later] = []

    /// - Parameters:
    ///   - later: sorted by keys.
    ///   - first: the first row of each key.
    static func find(
        _ later: [Later],
        first: [Int32],
        _ numbers: RowNumbers,
        _ states: [RowState],
        _ rows: VersionRows,
        jobs: Int
    ) -> [UsualPairs] {
        Parallel.map(parts(later, jobs), jobs: jobs) { part in
            var found = UsualPairs()
            var start = part.lowerBound
            while start < part.upperBound {
                let key = later[start].key
                var end = start + 1
                while end < part.upperBound, later[end].key == key { end += 1 }
                let isPair = end == start + 1
                if isPair, let pair = pair(key, first[Int(key)], later[start].row, numbers, states, rows) {
                    found.pairs.append(pair)
                } else {
                    found.others += later[start..<end]
                }
                start = end
            }
            return found
        }
    }

    /// Fewer rows are not worth a thread of their own.
    private static let leastPart = 4_096

    /// Equal parts, no key in two of them.
    private static func parts(_ later: [Later], _ jobs: Int) -> [Range<Int>] {
        let count = max(1, min(jobs * 4, later.count / leastPart))
        var ends = (0...count).map { later.count * $0 / count }
        for index in ends.indices.dropFirst().dropLast() {
            ends[index] = max(ends[index], ends[index - 1])
            while ends[index] < later.count, ends[index] > 0, later[ends[index]].key == later[ends[index] - 1].key {
                ends[index] += 1
            }
        }
        return zip(ends, ends.dropFirst()).map { $0..<$1 }
    }

    /// Nil where something is to be told, or a row is rejected.
    private static func pair(
        _ key: Int32,
        _ first: Int32,
        _ second: Int32,
        _ numbers: RowNumbers,
        _ states: [RowState],
        _ rows: VersionRows
    ) -> Pair? {
        guard states[Int(first)] == .used, states[Int(second)] == .used else { return nil }
        let (left, right) = (numbers.place(of: first), numbers.place(of: second))
        let (leftStand, rightStand) = (rows.stand(left), rows.stand(right))
        guard leftStand != rightStand, min(leftStand, rightStand) != .min else { return nil }
        let difference = rows.difference(left, right)
        // Two rows of one file that differ in nothing but the topics, or whose Eingang differs, are told.
        switch difference {
        case .nothing: break
        case .anliegen: if left.file == right.file { return nil }
        case .more: if rows.day(.eingang, left) != rows.day(.eingang, right) { return nil }
        }
        let isNewer = leftStand < rightStand
        return Pair(
            key: key,
            older: isNewer ? first : second,
            newer: isNewer ? second : first,
            isSame: difference == .nothing
        )
    }
}
