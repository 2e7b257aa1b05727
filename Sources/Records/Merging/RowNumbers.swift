/// Counts the rows of several files through, one file behind the other.
struct RowNumbers: Sendable {
    /// The number of each file's first row.
    private let firsts: [Int]
    let count: Int

    /// - Parameter counts: how many rows each file has.
    init(counts: [Int]) {
        var firsts: [Int] = []
        var count = 0
        for own in counts {
            firsts.append(count)
            count += own
        }
        (self.firsts, self.count) = (firsts, count)
    }

    /// The numbers of a file's rows.
    func range(ofFile file: Int) -> Range<Int> {
        firsts[file]..<(file + 1 < firsts.count ? firsts[file + 1] : count)
    }

    subscript(place: RowPlace) -> Int { firsts[place.file] + place.row }

    /// The row of a file that a number means.
    func place(of number: Int32) -> RowPlace {
        var low = 0
        var high = firsts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if firsts[middle] <= Int(number) { low = middle } else { high = middle }
        }
        return RowPlace(file: low, row: Int(number) - firsts[low])
    }
}
