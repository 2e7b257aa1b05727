/// The rows of every key that has several, in one list: a list for each key would take more room than its rows.
struct Versions {
    private(set) var keys: [Int32] = []
    private var places: [RowPlace] = []
    /// Where the rows of each key end; they begin where those of the key before have ended.
    private var ends: [Int] = []

    var indices: Range<Int> { keys.indices }

    /// The rows of a key, the oldest first.
    subscript(index: Int) -> ArraySlice<RowPlace> {
        places[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// Adds a key with its first row.
    mutating func append(key: Int32, _ first: RowPlace) {
        keys.append(key)
        places.append(first)
        ends.append(places.count)
    }

    /// Adds a row of the key that was added last.
    mutating func append(_ next: RowPlace) {
        places.append(next)
        ends[ends.count - 1] += 1
    }

    /// Sorts the rows of the key that was added last, where they are not in order.
    mutating func sortLast(by isOlder: (RowPlace, RowPlace) -> Bool) {
        let start = ends.count > 1 ? ends[ends.count - 2] : 0
        let isSorted = (start + 1..<places.count).allSatisfy { isOlder(places[$0 - 1], places[$0]) }
        if !isSorted { places[start...].sort(by: isOlder) }
    }
}
