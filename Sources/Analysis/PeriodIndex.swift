internal import Days

/// Finds the periods that a day falls into, and those at whose end a case is open.
struct PeriodIndex {
    private let first: Int32
    private let last: Int32
    /// For each day the range of its periods in `members`.
    private let starts: [Int32]
    private let members: [Int32]
    /// Period numbers by S, and the S values in the same order.
    let byStand: [Int]
    let stands: [Int32]
    /// Period numbers by the day before their first one, and those days.
    let byStart: [Int]
    let eves: [Int32]

    init(_ zeitraeume: [Zeitraum]) {
        let low = zeitraeume.map(\.von.number).min() ?? 0
        let high = zeitraeume.map(\.stand.number).max() ?? -1
        first = low
        last = high
        var starts: [Int32] = [0]
        var members: [Int32] = []
        for number in stride(from: low, through: high, by: 1) {
            for (index, zeitraum) in zeitraeume.enumerated()
            where zeitraum.von.number <= number && number <= zeitraum.stand.number {
                members.append(Int32(index))
            }
            starts.append(Int32(members.count))
        }
        self.starts = starts
        self.members = members
        let standOrder = zeitraeume.indices.sorted {
            (zeitraeume[$0].stand, $0) < (zeitraeume[$1].stand, $1)
        }
        byStand = standOrder
        stands = standOrder.map { zeitraeume[$0].stand.number }
        let startOrder = zeitraeume.indices.sorted { (zeitraeume[$0].von, $0) < (zeitraeume[$1].von, $1) }
        byStart = startOrder
        eves = startOrder.map { zeitraeume[$0].von.number - 1 }
    }

    /// The periods that contain a day and see it.
    func periods(of day: Int32) -> ArraySlice<Int32> {
        guard day >= first, day <= last else { return [] }
        let offset = Int(day - first)
        return members[Int(starts[offset])..<Int(starts[offset + 1])]
    }

    /// The place of the first value in sorted `days` that is not before `day`.
    static func lowerBound(_ days: [Int32], _ day: Int32) -> Int {
        var low = 0
        var high = days.count
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
