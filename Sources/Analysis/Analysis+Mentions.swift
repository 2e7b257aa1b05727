package import Figures
package import Records
internal import Schema

extension Analysis {
    /// The days on which some topics were named, and all topics together.
    package static func mentions(of topics: Set<Int>, _ records: Records) -> MentionDays {
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
        return MentionDays(days: days, all: all)
    }
}
