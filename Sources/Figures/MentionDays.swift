package import Days

/// On which days topics were named: those of Maßnahmen one by one, all of them together.
package struct MentionDays: Hashable, Sendable {
    /// The days of Eingang of the rows that name a topic, sorted, by index of the topic.
    private let days: [Int: [Int32]]
    /// The number of mentions of all topics on each day.
    private let all: [Int32: Int]

    /// - Parameter days: in any order, one entry a mention.
    package init(days: [Int: [Int32]], all: [Int32: Int]) {
        self.days = days.mapValues { $0.sorted() }
        self.all = all
    }

    /// How often a topic was named in rows received from one day to another, both included.
    package func count(_ topic: Int, from: Day, to: Day) -> Int {
        guard let days = days[topic], from <= to else { return 0 }
        return MentionDays.place(to.number + 1, in: days) - MentionDays.place(from.number, in: days)
    }

    /// The same for all topics together.
    package func countOfAll(from: Day, to: Day) -> Int {
        from <= to ? (from.number...to.number).reduce(0) { $0 + (all[$1] ?? 0) } : 0
    }

    /// How many of the sorted days lie before `day`.
    private static func place(_ day: Int32, in days: [Int32]) -> Int {
        var low = 0
        var high = days.count
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
