internal import Days
internal import Records
internal import Schema

/// On which days topics were named: those of Maßnahmen one by one, all of them together.
struct Nennungen: Sendable {
    /// The days of Eingang of the rows that name a topic, sorted, by index of the topic.
    private let days: [Int: [Int32]]
    /// The number of mentions of all topics on each day from the first one on.
    private let all: [Int32: Int]

    init(of topics: Set<Int>, _ records: Records) {
        var days: [Int: [Int32]] = [:]
        var all: [Int32: Int] = [:]
        // Without such a topic nobody asks.
        for number in 0..<(topics.isEmpty ? 0 : records.rows.count) {
            let row = records.rows[number]
            guard row.isKRM else { continue }
            for topic in [row.anliegen.0, row.anliegen.1, row.anliegen.2] where topic != Reaktion.none16 {
                all[row.eingang, default: 0] += 1
                if topics.contains(Int(topic)) { days[Int(topic), default: []].append(row.eingang) }
            }
        }
        self.days = days.mapValues { $0.sorted() }
        self.all = all
    }

    /// How often a topic was named in rows received from one day to another, both included.
    func count(_ topic: Int, from: Day, to: Day) -> Int {
        guard let days = days[topic], from <= to else { return 0 }
        return Nennungen.place(to.number + 1, in: days) - Nennungen.place(from.number, in: days)
    }

    /// The same for all topics together.
    func countOfAll(from: Day, to: Day) -> Int {
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
